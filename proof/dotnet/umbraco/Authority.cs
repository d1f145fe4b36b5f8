using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace Host;

/// <summary>An authority of certificates with a list of revoked ones, without which MailKit accepts none.</summary>
static class Authority
{
    /// <summary>
    /// Writes authority.pem, revoked.crl, and server.pem with a key and a certificate for this machine that names the
    /// address of the list.
    /// </summary>
    public static JsonObject Write(JsonObject asked)
    {
        var (folder, now) = ((string)asked["authority"]!, DateTimeOffset.UtcNow);
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Authority of a test", rootKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        using var root = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        var list = new CertificateRevocationListBuilder().Build(root, 1, now.AddDays(1), HashAlgorithmName.SHA256, thisUpdate: now.AddHours(-1));
        File.WriteAllText(Path.Combine(folder, "authority.pem"), root.ExportCertificatePem());
        File.WriteAllBytes(Path.Combine(folder, "revoked.crl"), list);
        File.WriteAllText(Path.Combine(folder, "server.pem"), Server(root, (string)asked["list"]!, now));
        return new JsonObject { ["written"] = true };
    }

    private static string Server(X509Certificate2 root, string list, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([list]));
        using var certificate = request.Create(root, now.AddDays(-1), now.AddDays(1), RandomNumberGenerator.GetBytes(8));
        return $"{key.ExportPkcs8PrivateKeyPem()}\n{certificate.ExportCertificatePem()}\n";
    }
}
