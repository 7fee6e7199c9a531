/** Portuguese. */

import type { Wording } from '../wording.ts'
import parts from './wording-parts.ts'

export default {
  ...parts,
  bylineOpeners: `
    por[:] | texto[ e fotos][:] | da redação | reportagem[ de][:] | entrevista de | escrito por | publicado por
    autor[a][:] | de nossa (correspondente|enviada) | do nosso (correspondente|enviado)
  `,
  and: 'e',
  posts: `
    redação | repórter | redator[a] | correspondente | enviad(o|a) especial | jornalista | editor[a] | colunista
    colaborador[a] | fotógraf(o|a) | estagiári(o|a)
  `,
  organisations: `
    Agência | Lusa | Imprensa | Folha | Diário | Jornal | Gazeta | Notícias | Correio | Tribuna | Estado | Público
    Boletim | Redação | Assessoria | Rádio | Voz | Expresso
  `,
  published: `
    publicad(o|a)
    data [d(e|a) (publicação|divulgação)]
    publicação | criado
  `,
  counts: 'há <digits> (minuto|hora|dia|semana)[s] | <digits> min[utos] de leitura | <digits> comentário[s]',
  updatedDates: 'atualizad(o|a) | última atualização | modificad(o|a) | actualizado',
  otherDates: 'acessado | impresso',
  beforeDates: 'em | às | a',
  releaseLines: `
    nota (de|à) imprensa
    comunicado [de imprensa|à imprensa]
    para (divulgação|publicação) imediata
    sugestão de pauta | release | nota oficial | aviso de pauta
  `,
  holds: `
    [primeiro] rascunho[[ ][n[.][º]|v[.]][ ]<figure>]
    não (publicar|divulgar|imprimir|usar|difundir|partilhar|compartilhar|veicular)
    não [é] para (publicação|divulgação)
    sob embargo | embargado | reter | confidencial | [de] uso interno
    versão (provisória|preliminar|de trabalho)
  `,
  holdRemarks: `
    para (revisão|comentário[s]|aprovação)
    interno | comunicado | versão | por favor
  `,
  events: `
    início | fim | encerramento | abertura | discurso | conferência | coletiva | imprensa | anúncio | evento | votação
    publicação | sessão | d(a|e|o) | seu | sua | antes | não
  `,
  times: 'amanhã | hoje | noite | tarde | manhã | próxim(o|a) | semana | novo aviso',
  prefaces: `
    nota | notícia | informação | aviso | atenção | importante | ao[s] | às | editores | jornalistas | redações
    imprensa | comunicado [de imprensa] | fim
  `,
  deskWords: `
    (public|divulg|difund|imprim|us|veicul)(ar|ado|ada|ir|e)
    publicação | divulgação | embargo | embargad(o|a) | rascunho | confidencial | proibid(o|a) | não | sem | por
    favor | antes | até | após | a | ao | às | as | partir | d(a|e|o)[s] | sob | este | esta | texto | material | e
    ou | o
  `,
  embargoes: `
    [sob] embarg(o|ado|ada) [até [(à|a)[s]|a[o]]]
    não [se] (publicar|divulgar|imprimir|usar|difundir|partilhar|compartilhar|veicular) (antes d(a|e|o)[s]|até [(a|o)[s]])
    proibid(o|a) [a] (divulgação|publicação) (antes d(a|e|o)[s]|até [(a|o)[s]])
    (divulgação|publicação) (proibida|não autorizada) (antes d(a|e|o)[s]|até [(a|o)[s]])
    (publicar|divulgar|publicação|divulgação) [só] (a partir d(a|e|o)[s]|em)
  `,
  contacts: `
    contato[s] [(de|para|com) [a] (imprensa|mídia)]
    contacto[s] [(de|para) imprensa]
    assessoria de (imprensa|comunicação)
    informações à imprensa | mais informações | para mais informações | gabinete de (imprensa|comunicação)
  `,
  boilerplate: `
    sobre (a|o|as|os|nós|<capital>)…50 | quem somos
    nota[s] (aos|para) (editores|a redação)
    acerca d(a|e|o)…50
  `,
  endMarks: 'fim [da (nota|notícia)|do comunicado]',
  pageTurns: `
    continua
    (continua|segue|leia mais|veja|ver) (na|da|à) (página|pág[.])[ ][<letters 1>]<digits>
    continua na …1-15 | <capital><letters>/fim
  `,
  advisories: `
    atenção[,] editores | editores | atualiza | acrescenta | com (foto|vídeo|áudio) | em atualização
    versão atualizada | urgente | ["("](foto|vídeo|áudio)
  `,
  deskNotes: 'nota aos (editores|redactores)',
  controls: `
    início | pesquisar | buscar | busca | entrar | sair | cadastre-se | assin[<letters>] […25]
    compartilh[<letters>] […30] | partilh[<letters>] […30] | imprimir | enviar…15 | comentário[s] […12]
    <digits> comentário[s] | comentar | política de …20 | ouvir…25 | capa | fale conosco | topo
    voltar (ao topo|para …15) | menu | fechar | abrir | próxim(o|a) | anterior | ver mais | leia mais | ler mais
    carregar mais | mostrar mais | copiar link | link copiado | salvar | guardar | quem somos | contato | contacto
    anuncie…10 | termos …20 | expediente | ficha técnica | estatuto editorial | privacidade…15 | cookies | newsletter
    siga[-nos] […25] | seguir | tempo de leitura…12 | <digits> min[uto[s]] [de leitura] | há <digits> …3-10
    tag[s]:…80 | tema[s]:…80 | tópicos:…80 | pular para o conteúdo | ir para o conteúdo | exclusivo para assinantes
    edição (impressa|digital)…10 | arquivo | últimas | ao vivo | foto[s] | vídeo[s] | galeria | podcast[s] | denunciar
    responder
  `,
  sections: `
    notícias | política | economia | sociedade | cultura | esporte[s] | desporto | mundo | brasil | portugal | país
    local | opinião | ciência | saúde | educação | tecnologia | polícia | cidade[s] | cotidiano | entretenimento
    tempo | classificados | horóscopo | internacional | regional | ambiente | turismo | agenda | futebol | negócios
    lazer
  `,
  advertisements: `
    publicidade | pub | anúncio | conteúdo patrocinado | patrocinado [por …30]
    continua (após|depois d)[a][ ][a ]publicidade
    a notícia continua…25
  `,
  cookieNotices: `
    usamos cookies | utilizamos cookies
    (este|nosso) (site|sítio) (usa|utiliza) cookies
    política de cookies | cookies (para|e tecnologias) | a sua privacidade
  `,
  consentButtons: `
    aceitar [tudo|todos|cookies|e (fechar|continuar)]
    aceito | rejeitar […10] | recusar […10] | configurar…12 | entendi | concordo | prosseguir | agora não
    não[,] obrigad(o|a)
  `,
  copyright: `
    todos os direitos reservados | direitos reservados | proibida a reprodução
    é proibida a (reprodução|cópia|publicação)
  `,
  offers: `
    assine (a|o|já|agora|nossa) | subscreva (a|o)
    receba (as|nossa|no seu|notícias|a)
    no seu (e[-]mail|celular) | siga[-nos] (no|o|a|as|nosso) | nosso canal (no|do) | para continuar (lendo|a ler)
    já é assinante | cadastre-se (para|grátis|e) | baixe (nosso|o) (app|aplicativo) | conteúdo exclusivo para
  `,
  comments: `
    [<digits>] comentário[s][[ ]"("<digits>")"]
    deixe (um|seu|o seu) comentário | comentários dos leitores | participe da conversa
  `,
  related: `
    leia (também|mais|ainda) | ler também | lê também | leia mais sobre …2-30 | veja (também|mais) | ver também
    saiba mais | notícias relacionadas | conteúdo[s] relacionado[s] | artigo[s] relacionado[s] | relacionad(a|o)s
    mais sobre …2-30 | mais (notícias|lidas em …2-20) | outras notícias | também pode (gostar|interessar)…12
    você pode gostar | recomendad(o|a)s [para (si|você)] | não perca | a não perder | em outras notícias
  `,
  popular: `
    [as] mais (lidas|lidos|vistas|vistos|comentadas|populares)
    últimas [notícias] | em destaque | destaques | em alta | notícias mais lidas | agora na capa | temas | tópicos
    tags | editorias
  `,
  corrections: `
    correção | correções | errata | erramos | retificação | corrigido | correcção | rectificação | esclarecimento
    nota de correção
  `,
  corrected: `
    [em] uma versão anterior d(este|esta|o|a)
    (est(e|a)|a|o) (reportagem|texto|artigo|notícia|matéria|nota) foi (atualizad|corrigid|alterad|actualizad)
  `,
  notes: `
    nota d(a|o) (redação|editor[a]|redacção)
    n.[ ]da[ ]r.
  `,
  aboutAuthors: '(o|a) autor[a] é | sobre (o|a) autor[a]',
  credits: `
    com informações d(a|e|o)[s]
    com (agências|lusa|reuters|agência)
    tradução( de|:) | edição:
    (edição|reportagem|colaboração) de<edge>
    fonte[s]<spaces>: | colaborou[:] | colaboraram[:]
  `,
  captions: `
    foto[s][grafia[s]] [de|por|de arquivo|divulgação|arquivo|reprodução]
    imagem | crédito | créditos | legenda | vídeo | infográfico | ilustração | mapa | arte
  `,
  pictureCredits: `
    foto[grafia] (de|por|divulgação|reprodução|©)<edge>
    imagem (de arquivo|ilustrativa) | reprodução/ | divulgação/
  `,
  captionEnds: 'foto | imagem | divulgação | arquivo | reprodução | crédito',
  sources: 'fonte | fontes',
  greetings: 'olá | oi | bom dia | boa (tarde|noite) | prezad(o|a)[s] | car(o|a)[s] | estimad(o|a)[s]',
  closings: `
    atenciosamente | abraço[s] | um abraço | att | cumprimentos | com os melhores cumprimentos | obrigad(o|a) […20]
    cordialmente | saudações
  `,
  mailFrom: 'de | remetente',
  mailTo: 'para',
  mailSubject: 'assunto',
  mailDate: 'data | enviad(a|o) [em]',
  mailOther: 'cco | anexo[s]',
  coverNotes: `
    como (combinado|acordado|prometido)
    (segue|seguem|envio) [abaixo|em anexo] [o|a] (texto|nota|notícia|crónica|crônica|peça|matéria)
  `,
  forwarded: 'mensagem | encaminhad(a|o) | reencaminhad(a|o)',
  obituarySections: 'obituário[s] | necrologia | falecimentos',
  adSections: 'classificados | anúncios [classificados]',
  letterSections: 'cartas [ao diretor|dos leitores|do leitor]',
  storyKinds: 'ao vivo | em direto | reportagem | crônica | urgente',
  opinion: `
    opinião | coluna | editorial | crônica | crónica | carta[s] (ao diretor|dos leitores|do leitor) | comentário | tribuna
  `,
  besideOpinion: `
    artigo | análise
  `,
  withWords: 'com',
  advisoryKeys: 'quem | o quê | o que | por quê | como',
  eventDates: 'quando | data[s] | dia | data e hora',
  eventTimes: 'hora | horário',
  eventPlaces: 'onde | local | endereço',
  fieldLabels: 'retranca | autoria',
} satisfies Wording
