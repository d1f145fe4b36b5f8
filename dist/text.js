"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),$0=()=>require("./deferred_seldom_base.js"),n={error:"red",warning:"yellow",notice:"blue"}
function byFile(e){const n=new Map
for(const t of e){const e=n.get(t.path)
void 0===e?n.set(t.path,[t]):e.push(t)}const place=({at:e})=>1e6*e.line+Math.min(e.column,999999)
return Array.from(n,([e,n])=>[e,n.sort((e,n)=>place(e)-place(n))])}function findingLines(t,{show:r,styled:s},i){const{at:o,severity:a,rule:l,message:d,hint:c}=t,u=`${o.line}:${o.column}`.padStart(8),$=i.of(t),p=String($?.line??"").padStart(8)
return[`${s(u,"dim")}  ${severityWord(a,s)}  ${r(`${d}${e.b9(t)}`)}  ${s(l,"dim")}`,...null===$?[]:[`${s(`${p} |`,"dim")} ${$.text}`,`${s(`${" ".repeat(8)} |`,"dim")} ${s($.carets,n[a])}`],`${" ".repeat(10)}${r(c)}`]}function severityWord(e,t){return t(e.padEnd(7),n[e])}function changeLines({mode:n,files:t},{show:r,styled:s}){const i=t.filter(({changes:e})=>e.length>0)
if("check"===n||0===i.length)return[]
const value=n=>null===n?"(none)":""===n?"(empty)":r(e.l(n))
return i.flatMap(({target:n,changes:t})=>[`An injection would change ${s(r(e.l(n)),"underline")}`,...t.map(({setting:e,before:n,after:t})=>`  ${e.padEnd(24)}${s(value(n),"red")} \u2192 ${s(value(t),"green")}`),""])}const t={ok:["\u2713","green"],failed:["\u2717","red"],skipped:["\u2013","dim"]}
function testLines(e,{show:n,styled:r}){const{host:s,port:i,level:o,stages:a,blames:l,differences:d}=e,c=null===s?"":` of ${n($0().aJ(s,i))} (${o})`,u=0===l.length?[$0().aK(e)]:l.map(n=>$0().aK(e,n))
return[r(`Smoke test${c}: ${e.status}`,"bold"),...a.map(({name:e,status:s,ms:i,detail:o})=>{const[a,l]=t[s],d="skipped"===s?"":`${i} ms`
return`  ${r(a,l)} ${e.padEnd(9)}${d.padStart(10)}  ${n(o)}`}),...u.map(n),...d.map(({words:e})=>`${severityWord("warning",r)}  ${n(e)}`)]}function sayings(e,{show:n,styled:t}){return[["error",e.failures],["warning",e.warnings],["notice",e.notices]].flatMap(([e,r])=>r.map(r=>`${severityWord(e,t)}  ${n(r)}`))}function countLines(n,{styled:t}){const{length:r}=e.ba(n),s=e.b8(n).filter(({severity:e})=>"notice"===e).length,i=[plural(e.bb(n,"error"),"error"),plural(e.bb(n,"warning"),"warning"),plural(s+n.notices.length,"notice")],o=e.bb(n,"error")>0,a=o?"red":"green",l=0===r?"":` ${plural(r,"finding")} silenced.`
return[t(`${o?"\u2717":"\u2713"} ${plural(n.files.length,"file")}: ${i.join(", ")}.${l}`,a,"bold")]}function plural(e,n){return`${e} ${n}${1===e?"":"s"}`}exports.textLines=function textLines(n,t,r){return[...byFile(e.b8(n)).flatMap(([n,s])=>[t.styled(t.show(e.l(n)),"underline"),...s.slice(0,200).flatMap(e=>findingLines(e,t,r)),...s.length>200?[`  \u2026 and ${s.length-200} more`]:[],""]),...changeLines(n,t),...n.smokeTests.flatMap(e=>[...testLines(e,t),""]),...sayings(n,t),...n.smokeTests.some(({status:e})=>"failed"===e)?["How far a test goes is the option --level: connect, login, recipient or send."]:[],...countLines(n,t)]}

