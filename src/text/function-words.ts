/** Words that hold a sentence together and say nothing of what it is about; folded, with question words among them. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    "a an the this that these those such same other another any some all both each every either neither no none",
    "i me my mine myself you your yours yourself he him his himself she her hers herself it its itself",
    "we us our ours ourselves they them their theirs themselves one ones oneself",
    "am is are was were be been being isn't aren't wasn't weren't ain't",
    "do does did doing done don't doesn't didn't have has had having haven't hasn't hadn't",
    "will would shall should can could may might must ought won't wouldn't shan't shouldn't can't cannot couldn't mightn't",
    "i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll we'll they'll i'd he'd",
    "that's there's here's what's who's where's let's",
    "and or but nor so yet if then else than as because while although though unless until since whether",
    "of in on at by for with from to into onto upon about above below over under between among through during",
    "before after against within without along across behind beyond near off out up down around toward towards via per",
    "not never very too also just only even still again ever already quite rather almost more most less least much many few",
    "here there now how when where why what which who whom whose whatever whoever whichever",
    "however therefore thus hence moreover furthermore meanwhile instead otherwise",
  ].flatMap((line) => line.split(" ")),
);
