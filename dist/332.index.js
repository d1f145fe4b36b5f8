export const id=332
export const ids=[332]
export const modules={332:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readBack:()=>readBack})
var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(879)
var _schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(213)
const parser=new fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__.A({preserveOrder:true,ignoreAttributes:false,attributeNamePrefix:"",trimValues:false,parseTagValue:false,parseAttributeValue:false,htmlEntities:true,processEntities:true})
function readBack(slice,expected){const smtp=findElement(nodesOf(parser.parse(slice)),"smtp")
return expected.filter(({setting:setting,value:value})=>{const{element:element,read:read}=(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__.w4)(setting)
const owner=element==="smtp"?smtp:findElement(childrenOf(smtp,"smtp"),element)
const written=attributesOf(owner)[setting]
return typeof written==="string"?value===null||read(written)!==value:value!==null}).map(({setting:setting})=>setting)}function findElement(nodes,name){return nodes.find(node=>name in node)??nodes.flatMap(node=>childrenOf(node,"mailSettings")).find(node=>name in node)}function childrenOf(node,name){return nodesOf(node?.[name])}function attributesOf(node){const attributes=node?.[":@"]
return isNode(attributes)?attributes:{}}function nodesOf(value){return Array.isArray(value)?value.filter(isNode):[]}function isNode(value){return typeof value==="object"&&value!==null}}}

