export const id=721
export const ids=[721]
export const modules={3721:(s,t,n)=>{n.d(t,{suppressionsIn:()=>suppressionsIn})
var e=n(1650)
const o=2
function suppressionsIn({document:s}){return s.comments.flatMap(({kind:t,start:n,end:r})=>{const c=t==="block"?r-o:r
const i=s.text.slice(n+o,c)
return(0,e.T)(i,{start:n,end:r})??[]})}},1650:(s,t,n)=>{n.d(t,{T:()=>suppressionIn})
var e=n(4624)
const o=new Map([[`${e.M}disable-next-line`,"next-line"],[`${e.M}disable`,"file"]])
function suppressionIn(s,t){const n=s.trim()
if(!n.startsWith(e.M))return null
const r=/^[\w-]*/.exec(n)?.[0]??""
const c=o.get(r)??null
const i=n.slice(r.length).trimStart()
const l=/^[^\s:]*/.exec(i)?.[0]??""
const p=i.slice(l.length).trimStart()
const u=p.startsWith(":")?p.slice(1).trim():""
return{rule:l,reason:u,scope:c,span:t}}}}

