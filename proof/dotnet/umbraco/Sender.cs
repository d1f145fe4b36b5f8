using MimeKit;
using Umbraco.Cms.Core.Configuration.Models;
using SecureSocketOptions = MailKit.Security.SecureSocketOptions;
using SmtpClient = MailKit.Net.Smtp.SmtpClient;

namespace Host;

/// <summary>Sends a mail in the steps of Umbraco's BasicSmtpEmailSenderClient, which no package of the core contains.</summary>
static class Sender
{
    /// <summary>"yes", or the types of the exceptions, the outermost first.</summary>
    public static async Task<string> Send(GlobalSettings settings, string recipient)
    {
        try
        {
            await SendWith(settings.Smtp!, recipient);
            return "yes";
        }
        catch (Exception error)
        {
            var types = new List<string>();
            for (var one = error; one is not null; one = one.InnerException) types.Add(one.GetType().Name);
            return string.Join(" < ", types);
        }
    }

    private static async Task SendWith(SmtpSettings smtp, string recipient)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host!, smtp.Port, (SecureSocketOptions)(int)smtp.SecureSocketOptions);
        if (!string.IsNullOrWhiteSpace(smtp.Username) && !string.IsNullOrWhiteSpace(smtp.Password))
            await client.AuthenticateAsync(smtp.Username, smtp.Password);
        if (!InternetAddress.TryParse(smtp.From, out var from)) throw new ArgumentException("The sender is no address.");
        var message = new MimeMessage { Subject = "Your order", Body = new TextPart("plain") { Text = "Two loaves of rye" } };
        message.From.Add(from);
        message.To.Add(InternetAddress.Parse(recipient));
        if (smtp.DeliveryMethod == System.Net.Mail.SmtpDeliveryMethod.Network) await client.SendAsync(message);
        else client.Send(message);
    }
}
