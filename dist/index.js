"use strict"
var start=(async function(){if(e.basename(t.argv[1]??"")!=="post.js")return n.a1()
const a=await Promise.resolve().then((()=>require("./cleanup.js"))).catch(()=>null)
if(a!==null)return a.cleanUp()
n.a2("warning",s)});
const e=require("node:path")
const t=require("node:process")
const n=require("./base.js")
const s="The clean-up after the job could not be loaded, so files may still contain the injected settings. Check the repository out again before anything else reads them."
;void start().then(n.a0)

