import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';

/** The look of the page. The policy of the page lets it in by the digest below, which a test holds. */
export const style: Markup = markup`
:root{color-scheme:light dark;--paper:#fcfcfa;--card:#fff;--ink:#1b2330;--soft:#535e6c;--line:#d9dde2;--accent:#0f4c81;--good:#1a6640;--bad:#a3212b;--warn:#7a4f00;--mark:#ffe9a8;--mark-ink:#1b2330}
@media (prefers-color-scheme:dark){:root{--paper:#11151b;--card:#181e26;--ink:#e6eaf0;--soft:#a8b3c0;--line:#323b47;--accent:#8fc1f2;--good:#7fd3a2;--bad:#ff9d97;--warn:#eac36b;--mark:#5a4708;--mark-ink:#fff4d1}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.frame:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;margin:0}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);letter-spacing:-.015em;max-width:26em}
h2{font-size:1.5rem;margin-top:3rem;padding-top:1.25rem;border-top:2px solid var(--accent)}
h3{font-size:1.2rem;margin-top:2rem}
h4{font-size:1.05rem;margin-top:1.75rem}
details h4{font-size:1rem;margin-top:1.25rem}
p,ul,dl,.findings{max-width:44rem}
p{margin:.6rem 0}
ul{margin:.6rem 0;padding-left:1.25rem}
li{margin:.2rem 0}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.eyebrow,.file,.asked,.hold,figcaption{color:var(--soft);font-size:.9rem}
.eyebrow{margin:0 0 .4rem}
nav ul,ul.numbers{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;max-width:none}
ul.numbers{gap:.75rem 2rem;margin:1.25rem 0}
ul.numbers b{display:block;font-size:1.75rem;line-height:1.2;font-variant-numeric:tabular-nums}
.verdict{font-size:1.2rem;font-weight:600;padding:.6rem 1rem;border-left:.5rem solid;background:var(--card);max-width:none}
.verdict.fail{border-left-style:double}
.pass{color:var(--good)}
.fail{color:var(--bad)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
thead th{font-size:.875rem;color:var(--soft);font-weight:600}
tbody th{font-weight:400}
.k,.d,.x,.s,.w,.j,.y,.n{--c:var(--soft)}
.k{--c:var(--good)}
.x,.s,.j{--c:var(--bad)}
.d,.w{--c:var(--warn)}
.k,.d,.x,.s,.w,.j,.y,.n{color:var(--c)}
:is(.k,.d,.x,.s,.w,.j,.y,.n)::before{display:inline-grid;place-content:center;width:1.3em;height:1.3em;margin-right:.4em;border:2px solid var(--c);border-radius:50%;font:700 .8em/1 Arial,sans-serif;color:var(--c);vertical-align:.05em}
.k::before{content:"✓";content:"✓"/"";background:var(--c);color:var(--card)}
.d::before{content:"“";content:"“"/""}
.x::before{content:"×";content:"×"/"";border-radius:2px;background:var(--c);color:var(--card)}
.s::before{content:"?";content:"?"/"";border-radius:2px}
.w::before{content:"w";content:"w"/"";border-radius:2px}
.j::before{content:"!";content:"!"/"";border-radius:2px}
.y::before{content:"…";content:"…"/"";border-style:dotted}
.n::before{content:"–";content:"–"/"";border-color:transparent}
.frame{margin-top:1rem;overflow:auto;max-height:85vh;border:1px solid var(--line);background:var(--card)}
.matrix{min-width:62rem;overflow-wrap:break-word}
.matrix :is(th,td){padding:.5rem .45rem}
.matrix :is(th,td):first-child{padding-left:.75rem}
.matrix td,.matrix thead th{font-size:.8125rem;line-height:1.35}
.matrix td::before{display:grid;margin:0 0 .3em}
.matrix thead th{position:sticky;top:0;background:var(--card);z-index:1;vertical-align:bottom;box-shadow:inset 0 -1px var(--line)}
.matrix tbody th{position:sticky;left:0;background:var(--card);min-width:13.5rem;font-size:.9rem;line-height:1.4}
.matrix thead th:first-child{left:0;z-index:2}
.legend{display:grid;grid-template-columns:11rem 1fr;gap:.4rem 1.25rem}
dt,dd{margin:0}
article{margin-top:2.5rem;padding-top:.5rem;border-top:1px solid var(--line)}
h2+article{margin-top:0;border-top:0}
article h3{font-size:1.35rem;margin-top:1rem}
.principles{max-width:60rem}
.principles td{white-space:nowrap}
.findings{list-style:none;padding:0;max-width:60rem}
.finding{margin:1rem 0;padding:.75rem 1.25rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:4px}
.finding p{margin:.5rem 0}
.message{font-size:1.075rem}
.excerpt{margin:.75rem 0;padding:.5rem 0 .5rem 4rem;border-left:4px solid var(--line);font:.85rem/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre-wrap}
.excerpt li{margin:0;padding-left:.5rem}
@counter-style line{system:extends decimal;suffix:"  "}
.excerpt{list-style:line}
.excerpt ::marker{color:var(--soft)}
mark{background:var(--mark);color:var(--mark-ink);padding:.05em 0;border-bottom:2px solid var(--bad)}
details{margin:1rem 0;border-top:1px solid var(--line);padding-top:.5rem}
summary{cursor:pointer;font-weight:600;padding:.35rem 0}
.words dt{margin-top:1rem;font-weight:600}
figure{margin:1rem 0}
.time{display:block;overflow:visible;font-size:.8125rem}
.time svg{overflow:visible}
.time text{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:5px}
.time .tick{fill:var(--soft)}
.time line{stroke:var(--line)}
.time .today{stroke:var(--accent);stroke-width:2;stroke-dasharray:5 4}
.time path{fill:none;stroke:var(--accent);stroke-width:9px;stroke-linecap:round;vector-effect:non-scaling-stroke}
.time .rail{stroke:var(--line);stroke-width:1}
.time .period{stroke-width:3}
.time .numbers text{fill:var(--bad);font-weight:700}
.time .before{text-anchor:end}
.symbols{position:absolute;width:0;height:0}
#broken{overflow:visible}
#broken circle{fill:var(--card);stroke:var(--bad);stroke-width:2.5}
#broken path{stroke:var(--bad);stroke-width:2.5;fill:none}
.dates{max-width:60rem}
.dates td:first-child{white-space:nowrap}
.dates p{margin:.2rem 0}
.dates .x b{font-weight:600}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--soft);font-size:.9rem}
@media (max-width:40rem){.dates td:first-child{white-space:normal;overflow-wrap:break-word}th,td{padding:.4rem .5rem}.legend{grid-template-columns:1fr;gap:0}.legend dd{margin-bottom:.6rem}.principles td{white-space:normal}.principles thead{position:absolute;left:-999rem}.principles tr{display:block;padding:.4rem 0;border-bottom:1px solid var(--line)}.principles :is(th,td){display:block;border:0;padding:.1rem 0}.matrix tbody th{min-width:8rem;max-width:9.5rem}.excerpt{padding-left:3rem}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0f4c81;--good:#1a6640;--bad:#a3212b;--warn:#7a4f00;--mark:#ffe9a8;--mark-ink:#000}html{font-size:9.5pt}header,main,footer{padding:0}nav,.skip,.hold{display:none}.frame{overflow:visible;max-height:none;border:0}.matrix{min-width:0;hyphens:auto}.matrix thead th,.matrix tbody th,.matrix td{position:static;min-width:0;font-size:6.5pt;padding:.25rem .15rem}details::details-content{content-visibility:visible;height:auto;block-size:auto}.finding,tr,figure{break-inside:avoid}h2,h3,h4,summary{break-after:avoid}summary{list-style:none}.k::before,.x::before{background:none;color:var(--c)}mark{font-weight:700}dt,.file{break-after:avoid}.dates :is(th,td){padding-top:.2rem;padding-bottom:.2rem}a{color:inherit;text-decoration:none}}
`;

/** The digest of the style, as a Content-Security-Policy names it (CSP 3, section 2.3.1, hash-source). */
export const styleDigest = 'sha256-4DzoHjX8ei12BOgEk7bthPRZtHR1EJrmuEkJbereTfI=';
