// Reads system.net/mailSettings/smtp with .NET's own classes. Standard input names a web.config in each
// line; standard output answers each with one line, its fields separated by tabs: `ok` and the values, or
// `error` and what .NET says. Values are in base64, so that tabs and line breaks survive.
using System;
using System.Configuration;
using System.Linq;
using System.Net.Configuration;
using System.Text;

static class SettingsReader
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
        try
        {
            return "ok\t" + string.Join("\t", Values(Read(file)).Select(Encode));
        }
        catch (Exception error)
        {
            return "error\t" + Encode(error.Message);
        }
    }

    static SmtpSection Read(string file)
    {
        var map = new ExeConfigurationFileMap { ExeConfigFilename = file };
        var configuration = ConfigurationManager.OpenMappedExeConfiguration(map, ConfigurationUserLevel.None);
        return (SmtpSection)configuration.GetSection("system.net/mailSettings/smtp");
    }

    // In the order that reader.js expects.
    static object[] Values(SmtpSection smtp)
    {
        var network = smtp.Network;
        return new object[]
        {
            smtp.From, smtp.DeliveryMethod, network.Host, network.Port, network.UserName, network.Password,
            network.EnableSsl, network.DefaultCredentials
        };
    }

    static string Encode(object value)
    {
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(Convert.ToString(value)));
    }
}
