// Runs one page of a site in ASP.NET and prints what it answers: page-host.exe FOLDER PAGE
// ASP.NET loads this assembly a second time, from the bin folder of the site.
using System;
using System.IO;
using System.Web;
using System.Web.Hosting;

public class PageHost : MarshalByRefObject
{
    static void Main(string[] arguments)
    {
        var site = Path.GetFullPath(arguments[0]) + Path.DirectorySeparatorChar;
        var host = (PageHost)ApplicationHost.CreateApplicationHost(typeof(PageHost), "/", site);
        Console.Write(host.Run(arguments[1]));
    }

    public string Run(string page)
    {
        var answer = new StringWriter();
        HttpRuntime.ProcessRequest(new SimpleWorkerRequest(page, "", answer));
        return answer.ToString();
    }
}
