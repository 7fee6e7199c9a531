/** Portuguese. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  shortened: 'sta santa|sto santo',
  generations: 'filho neto bisneto sobrinho júnior jr',
  titles: `presidente presidenta ex-presidente vice-presidente ministro ministra primeiro-ministro primeira-ministra prefeito prefeita governador governadora
    senador senadora deputado deputada vereador vereadora rei rainha príncipe princesa papa bispo arcebispo cardeal general coronel
    capitão almirante doutor doutora dr dra professor professora juiz juíza procurador procuradora diretor diretora
    treinador treinadora técnico porta-voz secretário secretária embaixador embaixadora senhor senhora sr sra dom dona escritor
    escritora cantor cantora pescador líder chanceler advogado advogada`,
  bodies: `ministério prefeitura câmara conselho comissão comitê comité tribunal parlamento congresso senado assembleia partido
    universidade colégio escola instituto academia hospital clínica museu biblioteca galeria teatro orquestra banco fundo
    união federação confederação associação sociedade fundação liga companhia corporação grupo clube polícia exército
    marinha guarda força forças serviço imprensa diário jornal igreja organização aliança consulado embaixada agência
    supremo república reino constituição sindicato justiça`,
  lands: `ilha ilhas rio lago mar oceano baía golfo estreito canal montanha monte serra morro vale deserto península cabo costa
    porto ponte rua avenida praça parque floresta província região distrito cidade vila aeroporto estação praia`,
  events:
    'copa jogos mundial campeonato festival cúpula cimeira conferência fórum prêmio prémio maratona regata feira bienal carnaval torneio tratado',
  others: `o a os as um uma uns umas este esta estes estas esse essa isso aquele ele ela eles elas nós você vocês eu meu seu sua seus
    suas que quem como quando onde por para com sem sobre segundo após durante desde até ante sob contra entre em no na
    nos nas de do da dos das ao à aos às e ou nem mas embora se porque enquanto além também assim agora hoje ontem amanhã depois
    antes então já ainda nunca sempre só todo todos todas cada outro outra mais menos muito muitos dois duas três quatro
    cinco seis sete oito nove dez centenas milhares milhões não sim aqui ali lá governo estado internet deus natal páscoa norte sul leste oeste vídeo
    fotos há foi era ser pelo pela pelos pelas apesar alguns algumas vários várias`,
  joins: 'de do da dos das',
  at: 'em no na nos nas de do da para',
  says: `diz disse afirma afirmou garante garantiu alerta alertou anuncia anunciou pede pediu nega negou explica explicou promete
    prometeu acusa acusou vence venceu visita visitou assina assinou acrescentou declarou`,
  ministers: 'minist secret',
  known: `
    place Estados Unidos = EUA
    place Reino Unido = Grã-Bretanha
    body União Europeia = UE
    place América Latina
    place Oriente Médio = Médio Oriente
    place Europa
    place Amazônia = Amazónia
    place Crimeia
    place Gaza = Faixa de Gaza
    place Nova York = Nova Iorque
    place Inglaterra
    place Escócia
    place São Paulo
    place Rio de Janeiro
    body ONU = Nações Unidas
    body OTAN = NATO
    body Fundo Monetário Internacional = FMI
    body Organização Mundial da Saúde = OMS
    body Banco Mundial
    body Comissão Europeia
    body Parlamento Europeu
    body Banco Central Europeu = BCE
    body Conselho de Segurança
    body Casa Branca
    body Kremlin
    body Pentágono
    body Cruz Vermelha
    body Supremo Tribunal Federal = STF
    body Polícia Federal
    body Petrobras
    body Mercosul
    body FIFA
    event Jogos Olímpicos = Olimpíadas
    event Copa do Mundo
    event Prêmio Nobel = Prémio Nobel
    event Segunda Guerra Mundial`,
}

export default names
