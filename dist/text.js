"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),t={error:"red",warning:"yellow",notice:"blue"}
function byFile(e){const t=new Map
for(const n of e){const e=t.get(n.path)
void 0===e?t.set(n.path,[n]):e.push(n)}const place=({at:e})=>1e6*e.line+Math.min(e.column,999999)
return Array.from(t,([e,t])=>[e,t.sort((e,t)=>place(e)-place(t))])}function findingLines(n,{show:r,styled:s},i){const{at:o,severity:a,rule:l,message:d,hint:u}=n,c=`${o.line}:${o.column}`.padStart(8),p=i.of(n),$=String(p?.line??"").padStart(8)
return[`${s(c,"dim")}  ${severityWord(a,s)}  ${r(`${d}${e.ao(n)}`)}  ${s(l,"dim")}`,...null===p?[]:[`${s(`${$} |`,"dim")} ${p.text}`,`${s(`${" ".repeat(8)} |`,"dim")} ${s(p.carets,t[a])}`],`${" ".repeat(10)}${r(u)}`]}function severityWord(e,n){return n(e.padEnd(7),t[e])}function changeLines({mode:t,files:n},{show:r,styled:s}){const i=n.filter(({changes:e})=>e.length>0)
if("check"===t||0===i.length)return[]
const value=t=>null===t?"(none)":""===t?"(empty)":r(e.a(t))
return i.flatMap(({target:t,changes:n})=>[`An injection would change ${s(r(e.a(t)),"underline")}`,...n.map(({setting:e,before:t,after:n})=>`  ${e.padEnd(24)}${s(value(t),"red")} \u2192 ${s(value(n),"green")}`),""])}const n={ok:["\u2713","green"],failed:["\u2717","red"],skipped:["\u2013","dim"]}
function testLines(e,{show:t,styled:r}){const{host:s,port:i,level:o,stages:a,blames:l,differences:d}=e,u=null===s?"":` of ${t(require("./deferred_smoke_test_words.js").s(s,i))} (${o})`,c=0===l.length?[require("./deferred_smoke_test_words.js").a(e)]:l.map(t=>require("./deferred_smoke_test_words.js").a(e,t))
return[r(`Smoke test${u}: ${e.status}`,"bold"),...a.map(({name:e,status:s,ms:i,detail:o})=>{const[a,l]=n[s],d="skipped"===s?"":`${i} ms`
return`  ${r(a,l)} ${e.padEnd(9)}${d.padStart(10)}  ${t(o)}`}),...c.map(t),...d.map(({words:e})=>`${severityWord("warning",r)}  ${t(e)}`)]}function sayings(e,{show:t,styled:n}){return[["error",e.failures],["warning",e.warnings],["notice",e.notices]].flatMap(([e,r])=>r.map(r=>`${severityWord(e,n)}  ${t(r)}`))}function countLines(t,{styled:n}){const{length:r}=e.am(t),s=e.al(t).filter(({severity:e})=>"notice"===e).length,i=[plural(e.ap(t,"error"),"error"),plural(e.ap(t,"warning"),"warning"),plural(s+t.notices.length,"notice")],o=e.ap(t,"error")>0,a=o?"red":"green",l=0===r?"":` ${plural(r,"finding")} silenced.`
return[n(`${o?"\u2717":"\u2713"} ${plural(t.files.length,"file")}: ${i.join(", ")}.${l}`,a,"bold")]}function plural(e,t){return`${e} ${t}${1===e?"":"s"}`}exports.textLines=function textLines(t,n,r){return[...byFile(e.al(t)).flatMap(([t,s])=>[n.styled(n.show(e.a(t)),"underline"),...s.slice(0,200).flatMap(e=>findingLines(e,n,r)),...s.length>200?[`  \u2026 and ${s.length-200} more`]:[],""]),...changeLines(t,n),...t.smokeTests.flatMap(e=>[...testLines(e,n),""]),...sayings(t,n),...t.smokeTests.some(({status:e})=>"failed"===e)?["How far a test goes is the option --level: connect, login, recipient or send."]:[],...countLines(t,n)]}

