import type { CalibrationBin } from "./calibration.ts";

const width = 560;
const height = 420;
const plot = { left: 60, top: 40, right: 540, bottom: 300 } as const;
const barsTop = 320;
const barsBottom = 370;
const lines = [
  { truth: "answerable", name: "the article says it", colour: "#1f6feb", dash: "" },
  { truth: "right", name: "the first sentence shown holds it", colour: "#bc4c00", dash: "6 3" },
] as const;

/** Draws how often answers of a confidence are true, beside how often they would be if it were exact, and how many there are. */
export function drawCalibration(bins: readonly CalibrationBin[]): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>Confidence against truth</title>`,
    `<desc>${bins.map(described).join(" ")}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...grid(),
    line(plot.left, plot.bottom, plot.right, plot.top, exact),
    ...lines.flatMap((drawn, at) => [...curve(bins, drawn), ...legend(drawn.name, strokeOf(drawn), at)]),
    ...legend("as often as the confidence says", exact, lines.length),
    ...bars(bins),
    text((plot.left + plot.right) / 2, height - 12, "confidence, and how many answers have it", "middle"),
    text(plot.left, 20, "true, %", "middle"),
    "</svg>",
  ].join("\n")}\n`;
}

function grid(): readonly string[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    line(plot.left, y(share), plot.right, y(share), `stroke="#dddddd"`),
    text(plot.left - 8, y(share) + 4, percent(share), "end"),
    text(x(share), barsBottom + 16, String(share), "middle"),
  ]);
}

function curve(bins: readonly CalibrationBin[], drawn: (typeof lines)[number]): readonly string[] {
  const { truth, colour } = drawn;
  const points = bins.map((bin) => ({ at: rounded(x(bin.confidence)), up: rounded(y(bin[truth])) }));
  const path = points.map(({ at, up }) => `${at},${up}`).join(" ");
  return [
    `<polyline points="${path}" fill="none" ${strokeOf(drawn)}/>`,
    ...points.map(({ at, up }) => `<circle cx="${at}" cy="${up}" r="3" fill="${colour}"/>`),
  ];
}

const exact = `stroke="#666666" stroke-dasharray="2 4"`;

const strokeOf = ({ colour, dash }: (typeof lines)[number]): string =>
  `stroke="${colour}" stroke-width="2"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}`;

function legend(name: string, stroke: string, at: number): readonly string[] {
  const up = plot.top + 12 + at * 18;
  return [line(plot.left + 12, up - 4, plot.left + 42, up - 4, stroke), text(plot.left + 50, up, name, "start")];
}

function bars(bins: readonly CalibrationBin[]): readonly string[] {
  const most = Math.max(...bins.map(({ answers }) => answers));
  return bins.flatMap(({ from, to, answers }) => {
    const tall = rounded(((barsBottom - barsTop) * answers) / most);
    const left = rounded(x(from) + 2);
    const wide = rounded(x(to) - x(from) - 4);
    return [
      `<rect x="${left}" y="${rounded(barsBottom - tall)}" width="${wide}" height="${tall}" fill="#c9d1d9"/>`,
      text(x((from + to) / 2), barsBottom - tall - 3, String(answers), "middle"),
    ];
  });
}

const described = ({ from, to, answers, answerable, right }: CalibrationBin): string =>
  `Confidence ${from} to ${to}: ${answers} answers, ${percent(answerable)} % answerable, ${percent(right)} % right.`;

const x = (share: number): number => plot.left + share * (plot.right - plot.left);
const y = (share: number): number => plot.bottom - share * (plot.bottom - plot.top);
const rounded = (value: number): number => Math.round(value * 10) / 10;
const percent = (share: number): string => String(Math.round(share * 100));

const line = (x1: number, y1: number, x2: number, y2: number, style: string): string =>
  `<line x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" ${style}/>`;
const text = (at: number, up: number, words: string, anchor: "start" | "middle" | "end"): string =>
  `<text x="${rounded(at)}" y="${rounded(up)}" text-anchor="${anchor}">${words}</text>`;
