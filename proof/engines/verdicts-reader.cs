// Judges files as .NET's configuration system does at run time: standard input names a file in each line; standard output
// answers each with `OK`, `S` (the mail settings are refused) or `F` (the file is), and what .NET says, in base64.
// Each file is the configuration of an application domain of its own, since a running one reads its file once.
using System;
using System.Configuration;
using System.IO;
using System.Text;

static class VerdictsReader
{
    static void Main()
    {
        for (var file = Console.ReadLine(); file != null; file = Console.ReadLine())
        {
            Console.WriteLine(Answer(file));
        }
    }

    static string Answer(string file)
    {
        var setup = new AppDomainSetup
        {
            ApplicationBase = AppDomain.CurrentDomain.SetupInformation.ApplicationBase,
            ConfigurationFile = Path.GetFullPath(file)
        };
        AppDomain domain = null;
        try
        {
            domain = AppDomain.CreateDomain("judged", null, setup);
            var name = typeof(Judge).Assembly.FullName;
            return ((Judge)domain.CreateInstanceAndUnwrap(name, typeof(Judge).FullName)).Verdict();
        }
        catch (Exception error)
        {
            return Judge.Said("F", error);
        }
        finally
        {
            if (domain != null) AppDomain.Unload(domain);
        }
    }
}

public class Judge : MarshalByRefObject
{
    public string Verdict()
    {
        // What is wrong with the file as a whole is told to whoever asks for anything.
        try { ConfigurationManager.GetSection("system.net/settings"); }
        catch (Exception error) { return Said("F", error); }
        try { ConfigurationManager.GetSection("system.net/mailSettings/smtp"); }
        catch (Exception error) { return Said("S", error); }
        return "OK\t";
    }

    internal static string Said(string verdict, Exception error)
    {
        return verdict + "\t" + Convert.ToBase64String(Encoding.UTF8.GetBytes(error.Message));
    }
}
