export const id=314
export const ids=[314]
export const modules={2314:(t,e,n)=>{n.d(e,{readBack:()=>readBack})
var r=n(8879)
var s=n(2871)
const i=new Set(["configuration","location","system.net","mailSettings",...s.Hu])
const o="other"
const a=new r.A({preserveOrder:true,ignoreAttributes:false,attributeNamePrefix:"",trimValues:false,parseTagValue:false,parseAttributeValue:false,htmlEntities:true,processEntities:true,jPath:false,transformTagName:passedOrOther,stopNodes:[`..${o}`],updateTag:t=>t!==o})
function passedOrOther(t){const e=t.endsWith("/")?"/":""
return i.has(e===""?t:t.slice(0,-1))?t:o+e}function readBack(t,e,n=()=>true){const r=smtpElements(nodesOf(a.parse(t))).find(t=>n(attributesOf(t)))
return e.filter(({setting:t,value:e})=>{const{element:n,read:i}=(0,s.w4)(t)
const[o]=n==="smtp"?[r]:children(r,n)
const a=attributesOf(o)[t]
return typeof a==="string"?e===null||i(a)!==e:e!==null}).map(({setting:t})=>t)}function smtpElements(t){const e=t.find(t=>"configuration"in t||"smtp"in t)
if(e===undefined||"smtp"in e)return e===undefined?[]:[e]
return nodesOf(e["configuration"]).flatMap(t=>"location"in t&&isOfSite(t)?nodesOf(t["location"]):[t]).flatMap(t=>childrenOf(t,"system.net")).flatMap(t=>childrenOf(t,"mailSettings")).filter(t=>"smtp"in t)}function isOfSite(t){const{path:e}=attributesOf(t)
return e===undefined||e===""||e==="."}function children(t,e){return childrenOf(t,"smtp").filter(t=>e in t)}function childrenOf(t,e){return nodesOf(t?.[e])}function attributesOf(t){const e=t?.[":@"]
return isNode(e)?e:{}}function nodesOf(t){return Array.isArray(t)?t.filter(isNode):[]}function isNode(t){return typeof t==="object"&&t!==null}}}

