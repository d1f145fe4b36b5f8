"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t={error:"red",warning:"yellow",notice:"blue"}
function byFile(e){const t=new Map
for(const n of e){const e=t.get(n.path)
void 0===e?t.set(n.path,[n]):e.push(n)}const place=({at:e})=>1e6*e.line+Math.min(e.column,999999)
return Array.from(t,([e,t])=>[e,t.sort((e,t)=>place(e)-place(t))])}function findingLines(n,{show:s,styled:r},o){const{at:i,severity:a,rule:l,message:c,hint:d}=n
const u=`${i.line}:${i.column}`.padStart(8)
const $=o.of(n)
const f=String($?.line??"").padStart(8)
return[`${r(u,"dim")}  ${severityWord(a,r)}  ${s(`${c}${e.am(n)}`)}  ${r(l,"dim")}`,...null===$?[]:[`${r(`${f} |`,"dim")} ${$.text}`,`${r(`${" ".repeat(8)} |`,"dim")} ${r($.carets,t[a])}`],`${" ".repeat(10)}${s(d)}`]}function severityWord(e,n){return n(e.padEnd(7),t[e])}function changeLines({mode:t,files:n},{show:s,styled:r}){const o=n.filter(({changes:e})=>e.length>0)
if("check"===t||0===o.length)return[]
const value=t=>null===t?"(none)":""===t?"(empty)":s(e.a(t))
return o.flatMap(({target:t,changes:n})=>[`An injection would change ${r(s(e.a(t)),"underline")}`,...n.map(({setting:e,before:t,after:n})=>`  ${e.padEnd(24)}${r(value(t),"red")} \u2192 ${r(value(n),"green")}`),""])}const n="How far a test goes is the option --level: connect, login, recipient or send."
const s={ok:["\u2713","green"],failed:["\u2717","red"],skipped:["\u2013","dim"]}
function testLines(e,{show:t,styled:n}){const{host:r,port:o,level:i,stages:a,blames:l,differences:c}=e
const d=null===r?"":` of ${t(require("./deferred_smoke_test_words.js").s(r,o))} (${i})`
const u=0===l.length?[require("./deferred_smoke_test_words.js").a(e)]:l.map(t=>require("./deferred_smoke_test_words.js").a(e,t))
return[n(`Smoke test${d}: ${e.status}`,"bold"),...a.map(({name:e,status:r,ms:o,detail:i})=>{const[a,l]=s[r]
const c="skipped"===r?"":`${o} ms`
return`  ${n(a,l)} ${e.padEnd(9)}${c.padStart(10)}  ${t(i)}`}),...u.map(t),...c.map(({words:e})=>`${severityWord("warning",n)}  ${t(e)}`)]}function sayings(e,{show:t,styled:n}){const s=[["error",e.failures],["warning",e.warnings],["notice",e.notices]]
return s.flatMap(([e,s])=>s.map(s=>`${severityWord(e,n)}  ${t(s)}`))}function countLines(t,{styled:n}){const{length:s}=e.ak(t)
const r=e.aj(t).filter(({severity:e})=>"notice"===e).length
const o=[plural(e.an(t,"error"),"error"),plural(e.an(t,"warning"),"warning"),plural(r+t.notices.length,"notice")]
const i=e.an(t,"error")>0
const a=i?"red":"green"
const l=0===s?"":` ${plural(s,"finding")} silenced.`
const c=plural(t.files.length,"file")
return[n(`${i?"\u2717":"\u2713"} ${c}: ${o.join(", ")}.${l}`,a,"bold")]}function plural(e,t){return`${e} ${t}${1===e?"":"s"}`}exports.textLines=function textLines(t,s,r){return[...byFile(e.aj(t)).flatMap(([t,n])=>[s.styled(s.show(e.a(t)),"underline"),...n.slice(0,200).flatMap(e=>findingLines(e,s,r)),...n.length>200?[`  \u2026 and ${n.length-200} more`]:[],""]),...changeLines(t,s),...t.smokeTests.flatMap(e=>[...testLines(e,s),""]),...sayings(t,s),...t.smokeTests.some(({status:e})=>"failed"===e)?[n]:[],...countLines(t,s)]}

