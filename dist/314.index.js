export const id=314
export const ids=[314]
export const modules={2314:(e,t,n)=>{n.d(t,{readBack:()=>readBack})
var r=n(8879)
var i=n(2871)
const s=new r.A({preserveOrder:true,ignoreAttributes:false,attributeNamePrefix:"",trimValues:false,parseTagValue:false,parseAttributeValue:false,htmlEntities:true,processEntities:true})
function readBack(e,t){const n=findElement(nodesOf(s.parse(e)),"smtp")
return t.filter(({setting:e,value:t})=>{const{element:r,read:s}=(0,i.w4)(e)
const a=r==="smtp"?n:findElement(childrenOf(n,"smtp"),r)
const o=attributesOf(a)[e]
return typeof o==="string"?t===null||s(o)!==t:t!==null}).map(({setting:e})=>e)}function findElement(e,t){return e.find(e=>t in e)??e.flatMap(e=>childrenOf(e,"mailSettings")).find(e=>t in e)}function childrenOf(e,t){return nodesOf(e?.[t])}function attributesOf(e){const t=e?.[":@"]
return isNode(t)?t:{}}function nodesOf(e){return Array.isArray(e)?e.filter(isNode):[]}function isNode(e){return typeof e==="object"&&e!==null}}}

