/** Portuguese. */

import type { Wording } from '../language.ts'

export default {
  language: 'pt',
  bylineOpeners: [
    'por:?|texto(?: e fotos)?:?|da redação|reportagem(?: de)?:?|entrevista de|escrito por|publicado por|autora?:?|de nossa (?:correspondente|enviada)|do nosso (?:correspondente|enviado)',
  ],
  and: ['e'],
  posts: [
    'redação|repórter|redatora?|correspondente|enviad[oa] especial|jornalista|editora?|colunista|colaboradora?|fotógraf[oa]|estagiári[oa]',
  ],
  organisations: [
    'Agência|Lusa|Imprensa|Folha|Diário|Jornal|Gazeta|Notícias|Correio|Tribuna|Estado|Público|Boletim|Redação|Assessoria|Rádio|Voz|Expresso',
  ],
  published: ['publicad[oa]|data(?: d[ea] (?:publicação|divulgação))?|publicação|criado'],
  updatedDates: ['atualizad[oa]|última atualização|modificad[oa]|actualizado'],
  otherDates: ['acessado|impresso'],
  beforeDates: ['em|às|a'],
  releaseLines: [
    'nota (?:de|à) imprensa|comunicado(?: de imprensa| à imprensa)?|para (?:divulgação|publicação) imediata|sugestão de pauta|release|nota oficial|aviso de pauta',
  ],
  holds: [
    '(?:primeiro )?rascunho(?: ?(?:n\\.?º?|v\\.?)? ?\\d[\\d.]*)?|não (?:publicar|divulgar|imprimir|usar|difundir|partilhar|compartilhar|veicular)|não (?:é )?para (?:publicação|divulgação)|sob embargo|embargado|reter|confidencial|(?:de )?uso interno|versão (?:provisória|preliminar|de trabalho)',
  ],
  holdRemarks: ['para (?:revisão|comentários?|aprovação)|interno|comunicado|versão|por favor'],
  events: [
    'início|fim|encerramento|abertura|discurso|conferência|coletiva|imprensa|anúncio|evento|votação|publicação|sessão|d[aeo]|seu|sua|antes|não',
  ],
  times: ['amanhã|hoje|noite|tarde|manhã|próxim[oa]|semana|novo aviso'],
  prefaces: [
    'nota|notícia|informação|aviso|atenção|importante|aos?|às|editores|jornalistas|redações|imprensa|comunicado(?: de imprensa)?|fim',
  ],
  deskWords: [
    '(?:public|divulg|difund|imprim|us|veicul)(?:ar|ado|ada|ir|e)|publicação|divulgação|embargo|embargad[oa]|rascunho|confidencial|proibid[oa]|não|sem|por|favor|antes|até|após|a|ao|às|as|partir|d[aeo]s?|sob|este|esta|texto|material|e|ou|o',
  ],
  embargoes: [
    '(?:sob )?embarg(?:o|ado|ada)(?: até(?: [àa]s?| ao?)?)?|não (?:se )?(?:publicar|divulgar|imprimir|usar|difundir|partilhar|compartilhar|veicular) (?:antes d[aeo]s?|até(?: [ao]s?)?)|proibid[oa] (?:a )?(?:divulgação|publicação) (?:antes d[aeo]s?|até(?: [ao]s?)?)|(?:divulgação|publicação) (?:proibida|não autorizada) (?:antes d[aeo]s?|até(?: [ao]s?)?)',
    '(?:publicar|divulgar|publicação|divulgação) (?:só )?(?:a partir d[aeo]s?|em)',
  ],
  contacts: [
    'contato(?:s)?(?: (?:de|para|com) (?:a )?(?:imprensa|mídia))?|contacto(?:s)?(?: (?:de|para) imprensa)?|assessoria de (?:imprensa|comunicação)|informações à imprensa|mais informações|para mais informações|gabinete de (?:imprensa|comunicação)',
  ],
  boilerplate: [
    'sobre (?:a|o|as|os|nós|\\p{Lu}).{0,50}|quem somos|notas? (?:aos|para) (?:editores|a redação)|acerca d[aeo].{0,50}',
  ],
  endMarks: ['fim(?: da (?:nota|notícia)| do comunicado)?'],
  pageTurns: [
    'continua|(?:continua|segue|leia mais|veja|ver) (?:na|da|à) (?:página|pág\\.?) ?\\w?\\d+|continua na .{1,15}|\\p{Lu}\\p{L}+\\/fim',
  ],
  advisories: [
    'atenção,? editores|editores|atualiza|acrescenta|com (?:foto|vídeo|áudio)|em atualização|versão atualizada|urgente|\\(?(?:foto|vídeo|áudio)',
  ],
  controls: [
    'início|pesquisar|buscar|busca|entrar|sair|cadastre-se|assin\\p{L}*(?: .{0,25})?|compartilh\\p{L}*(?: .{0,30})?|partilh\\p{L}*(?: .{0,30})?|imprimir|enviar.{0,15}|comentários?(?: .{0,12})?|\\d+ comentários?|comentar|política de .{0,20}|ouvir.{0,25}|capa|fale conosco|topo|voltar (?:ao topo|para .{0,15})|menu|fechar|abrir|próxim[oa]|anterior|ver mais|leia mais|ler mais|carregar mais|mostrar mais|copiar link|link copiado|salvar|guardar|quem somos|contato|contacto|anuncie.{0,10}|termos .{0,20}|expediente|ficha técnica|estatuto editorial|privacidade.{0,15}|cookies|newsletter|siga(?:-nos)?(?: .{0,25})?|seguir|tempo de leitura.{0,12}|\\d+ min(?:utos?)?(?: de leitura)?|há \\d+ .{3,10}|tags?:.{0,80}|temas?:.{0,80}|tópicos:.{0,80}|pular para o conteúdo|ir para o conteúdo|exclusivo para assinantes|edição (?:impressa|digital).{0,10}|arquivo|últimas|ao vivo|fotos?|vídeos?|galeria|podcasts?|denunciar|responder',
  ],
  sections: [
    'notícias|política|economia|sociedade|cultura|esportes?|desporto|mundo|brasil|portugal|país|local|opinião|ciência|saúde|educação|tecnologia|polícia|cidades?|cotidiano|entretenimento|tempo|classificados|horóscopo|internacional|regional|ambiente|turismo|agenda|futebol|negócios|lazer',
  ],
  advertisements: [
    'publicidade|pub|anúncio|conteúdo patrocinado|patrocinado(?: por .{0,30})?|continua (?:após|depois d)a? ?(?:a )?publicidade|a notícia continua.{0,25}',
  ],
  cookieNotices: [
    'usamos cookies|utilizamos cookies|(?:este|nosso) (?:site|sítio) (?:usa|utiliza) cookies|política de cookies|cookies (?:para|e tecnologias)|a sua privacidade',
  ],
  consentButtons: [
    'aceitar(?: (?:tudo|todos|cookies|e (?:fechar|continuar)))?|aceito|rejeitar(?: .{0,10})?|recusar(?: .{0,10})?|configurar.{0,12}|entendi|concordo|prosseguir|agora não|não,? obrigad[oa]',
  ],
  copyright: [
    'todos os direitos reservados|direitos reservados|proibida a reprodução|é proibida a (?:reprodução|cópia|publicação)',
  ],
  offers: [
    'assine (?:a|o|já|agora|nossa)|subscreva (?:a|o)|receba (?:as|nossa|no seu|notícias|a)|no seu (?:e-?mail|celular)|siga(?:-nos)? (?:no|o|a|as|nosso)|nosso canal (?:no|do)|para continuar (?:lendo|a ler)|já é assinante|cadastre-se (?:para|grátis|e)|baixe (?:nosso|o) (?:app|aplicativo)|conteúdo exclusivo para',
  ],
  comments: [
    '(?:\\d+ )?comentários?(?: ?\\(\\d+\\))?|deixe (?:um|seu|o seu) comentário|comentários dos leitores|participe da conversa',
  ],
  related: [
    'leia (?:também|mais|ainda)|ler também|lê também|leia mais sobre .{2,30}|veja (?:também|mais)|ver também|saiba mais|notícias relacionadas|conteúdos? relacionados?|artigos? relacionados?|relacionad[ao]s|mais sobre .{2,30}|mais (?:notícias|lidas em .{2,20})|outras notícias|também pode (?:gostar|interessar).{0,12}|você pode gostar|recomendad[oa]s(?: para (?:si|você))?|não perca|a não perder|em outras notícias',
  ],
  popular: [
    '(?:as )?mais (?:lidas|lidos|vistas|vistos|comentadas|populares)|últimas(?: notícias)?|em destaque|destaques|em alta|notícias mais lidas|agora na capa|temas|tópicos|tags|editorias',
  ],
  corrections: [
    'correção|correções|errata|erramos|retificação|corrigido|correcção|rectificação|esclarecimento|nota de correção',
  ],
  corrected: [
    '(?:em )?uma versão anterior d(?:este|esta|o|a)|(?:est[ea]|a|o) (?:reportagem|texto|artigo|notícia|matéria|nota) foi (?:atualizad|corrigid|alterad|actualizad)',
  ],
  notes: ['nota d[ao] (?:redação|editora?|redacção)|n\\. ?da ?r\\.'],
  aboutAuthors: ['(?:o|a) autora? é|sobre (?:o|a) autora?'],
  credits: [
    'com informações d[aeo]s?|com (?:agências|lusa|reuters|agência)|tradução(?: de|:)|edição:|(?:edição|reportagem|colaboração) de |(?:fontes?)\\s*:|colaborou:?|colaboraram:?',
  ],
  captions: [
    'fotos?(?:grafias?)?(?: (?:de|por|de arquivo|divulgação|arquivo|reprodução))?|imagem|crédito|créditos|legenda|vídeo|infográfico|ilustração|mapa|arte',
  ],
  pictureCredits: [
    'foto(?:grafia)? (?:de|por|divulgação|reprodução|©)\\b|imagem (?:de arquivo|ilustrativa)|reprodução\\/|divulgação\\/',
  ],
  captionEnds: ['foto|imagem|divulgação|arquivo|reprodução|crédito'],
  sources: ['fonte|fontes'],
  greetings: ['olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?|estimad[oa]s?'],
  closings: [
    'atenciosamente|abraços?|um abraço|att|cumprimentos|com os melhores cumprimentos|obrigad[oa](?: .{0,20})?|cordialmente|saudações',
  ],
  mail: { from: ['de|remetente'], to: ['para'], subject: ['assunto'], date: ['data|enviad[ao](?: em)?'] },
  forwarded: ['mensagem|encaminhad[ao]|reencaminhad[ao]'],
  opinion: ['opinião|artigo|coluna|editorial|crônica|crónica|análise|cartas (?:ao diretor|dos leitores)|tribuna'],
} satisfies Wording
