"use strict"
var e=function byFile(e){const t=new Map
for(const n of e){const e=t.get(n.path)
void 0===e?t.set(n.path,[n]):e.push(n)}const place=({at:e})=>1e6*e.line+Math.min(e.column,999999)
return Array.from(t,([e,t])=>[e,t.sort((e,t)=>place(e)-place(t))])},t=function findingLines(e,{show:t,styled:r},s){const{at:i,severity:o,rule:a,message:c,hint:u}=e,$=`${i.line}:${i.column}`.padStart(8),f=s.of(e),g=String(f?.line??"").padStart(8)
return[`${r($,"dim")}  ${n(o,r)}  ${t(`${c}${l.bj(e)}`)}  ${r(a,"dim")}`,...null===f?[]:[`${r(`${g} |`,"dim")} ${f.text}`,`${r(`${" ".repeat(8)} |`,"dim")} ${r(f.carets,d[o])}`],`${" ".repeat(10)}${t(u)}`]},n=function severityWord(e,t){return t(e.padEnd(7),d[e])},r=function changeLines({mode:e,files:t},{show:n,styled:r}){const s=t.filter(({changes:e})=>e.length>0)
if("check"===e||0===s.length)return[]
const value=e=>null===e?"(none)":""===e?"(empty)":n(l.m(e))
return s.flatMap(({target:e,changes:t})=>[`An injection would change ${r(n(l.m(e)),"underline")}`,...t.map(({setting:e,before:t,after:n})=>`  ${e.padEnd(24)}${r(value(t),"red")} \u2192 ${r(value(n),"green")}`),""])},s=function testLines(e,{show:t,styled:r}){const{host:s,port:i,level:o,stages:a,blames:l,differences:d}=e,u=null===s?"":` of ${t($0().aH(s,i))} (${o})`,$=0===l.length?[$0().aI(e)]:l.map(t=>$0().aI(e,t))
return[r(`Smoke test${u}: ${e.status}`,"bold"),...a.map(({name:e,status:n,ms:s,detail:i})=>{const[o,a]=c[n],l="skipped"===n?"":`${s} ms`
return`  ${r(o,a)} ${e.padEnd(9)}${l.padStart(10)}  ${t(i)}`}),...$.map(t),...d.map(({words:e})=>`${n("warning",r)}  ${t(e)}`)]},i=function sayings(e,{show:t,styled:r}){return[["error",e.failures],["warning",e.warnings],["notice",e.notices]].flatMap(([e,s])=>s.map(s=>`${n(e,r)}  ${t(s)}`))},o=function countLines(e,{styled:t}){const{length:n}=l.bi(e),r=l.bh(e).filter(({severity:e})=>"notice"===e).length,s=[a(l.bk(e,"error"),"error"),a(l.bk(e,"warning"),"warning"),a(r+e.notices.length,"notice")],i=l.bk(e,"error")>0,o=i?"red":"green",d=0===n?"":` ${a(n,"finding")} silenced.`
return[t(`${i?"\u2717":"\u2713"} ${a(e.files.length,"file")}: ${s.join(", ")}.${d}`,o,"bold")]},a=function plural(e,t){return`${e} ${t}${1===e?"":"s"}`}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const l=require("./base.js"),$0=()=>require("./deferred_seldom_base.js"),d={error:"red",warning:"yellow",notice:"blue"}
const c={ok:["\u2713","green"],failed:["\u2717","red"],skipped:["\u2013","dim"]}
exports.textLines=function textLines(n,a,d){return[...e(l.bh(n)).flatMap(([e,n])=>[a.styled(a.show(l.m(e)),"underline"),...n.slice(0,200).flatMap(e=>t(e,a,d)),...n.length>200?[`  \u2026 and ${n.length-200} more`]:[],""]),...r(n,a),...n.smokeTests.flatMap(e=>[...s(e,a),""]),...i(n,a),...n.smokeTests.some(({status:e})=>"failed"===e)?["How far a test goes is the option --level: connect, login, recipient or send."]:[],...o(n,a)]}

