"use strict"
const e=require("node:path"),t=require("node:process"),n=require("./base.js")
n.af(),(async function start(){if("post.js"!==e.basename(t.argv[1]??""))return n.ah()
const a=await Promise.resolve().then((()=>require("./cleanup.js"))).catch(()=>null)
if(null!==a)return a.cleanUp()
n.ai("warning","The clean-up after the job could not be loaded, so files may still contain the injected settings. Check the repository out again before anything else reads them.")})().then(n.ag)

