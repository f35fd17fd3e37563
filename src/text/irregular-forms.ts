// past forms and participles that no ending tells, each group under its plain form; plurals at the end
const groups = `
arise: arose arisen|awake: awoke awoken|bear: bore borne born|beat: beaten|become: became|begin: began begun|bend: bent
bind: bound|bite: bit bitten|bleed: bled|blow: blew blown|break: broke broken|breed: bred|bring: brought|build: built
burn: burnt|buy: bought|catch: caught|choose: chose chosen|cling: clung|come: came|creep: crept|deal: dealt|dig: dug
draw: drew drawn|dream: dreamt|drink: drank drunk|drive: drove driven|eat: ate eaten|fall: fell fallen|feed: fed
feel: felt|fight: fought|find: found|flee: fled|fly: flew flown|forbid: forbade forbidden|forget: forgot forgotten
forgive: forgave forgiven|freeze: froze frozen|get: got gotten|give: gave given|go: went gone|grow: grew grown
hang: hung|hear: heard|hide: hid hidden|hold: held|keep: kept|know: knew known|lay: laid|lead: led|learn: learnt
leave: left|lend: lent|lose: lost|make: made|mean: meant|meet: met|mislead: misled|mistake: mistook mistaken
overcome: overcame|overthrow: overthrew overthrown|overtake: overtook overtaken|pay: paid|prove: proven|repay: repaid
ride: rode ridden|ring: rang rung|rise: rose risen|run: ran|say: said|see: saw seen|seek: sought|sell: sold|send: sent
shake: shook shaken|shine: shone|shoot: shot|show: shown|shrink: shrank shrunk|sing: sang sung|sink: sank sunk
sit: sat|sleep: slept|slide: slid|speak: spoke spoken|spend: spent|spin: spun|split: split|spring: sprang sprung
stand: stood|steal: stole stolen|stick: stuck|strike: struck stricken|strive: strove striven|swear: swore sworn
sweep: swept|swim: swam swum|swing: swung|take: took taken|teach: taught|tear: tore torn|tell: told|think: thought
throw: threw thrown|undergo: underwent undergone|understand: understood|undertake: undertook undertaken
wake: woke woken|wear: wore worn|weave: wove woven|weep: wept|win: won|withdraw: withdrew withdrawn
withhold: withheld|withstand: withstood|wind: wound|write: wrote written
man: men|woman: women|child: children|person: people|foot: feet|tooth: teeth|mouse: mice|goose: geese
life: lives|wife: wives|leaf: leaves|half: halves|knife: knives|wolf: wolves|thief: thieves|crisis: crises
criterion: criteria|phenomenon: phenomena|analysis: analyses|thesis: theses|basis: bases`;

/** The plain form of an irregular one, folded: “took” of “take”, “women” of “woman”. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split(/[|\n]/)
    .flatMap((group) => {
      const [plain = "", forms = ""] = group.split(": ");
      return forms.split(" ").map((form) => [form, plain] as const);
    }),
);
