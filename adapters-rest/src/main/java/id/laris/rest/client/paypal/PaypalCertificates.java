package id.laris.rest.client.paypal;

import id.laris.application.payment.PaymentGateway.BadNotice;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** PayPal's certificates, each fetched once, from PayPal only and issued by an authority that this machine trusts. */
final class PaypalCertificates {
    /** Whether a notice may name this address, and whether the chain found there is to be believed. */
    interface Trust {
        boolean allows(URI address);

        void check(X509Certificate[] chain) throws GeneralSecurityException;
    }

    /** Https at PayPal's own hosts, and the machine's authorities. */
    static final Trust PAYPAL = new Trust() {
        @Override
        public boolean allows(URI address) {
            var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            return "https".equals(address.getScheme())
                    && address.getUserInfo() == null
                    && (address.getPort() == -1 || address.getPort() == 443)
                    && host.endsWith(".paypal.com");
        }

        @Override
        public void check(X509Certificate[] chain) throws GeneralSecurityException {
            var authorities = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            authorities.init((KeyStore) null);
            for (var manager : authorities.getTrustManagers())
                if (manager instanceof X509TrustManager x509) x509.checkServerTrusted(chain, "RSA");
        }
    };

    private static final int MOST = 20;

    private final Trust trust;
    private final Function<URI, Optional<byte[]>> fetch;
    private final Map<String, X509Certificate> known = new ConcurrentHashMap<>();

    PaypalCertificates(Trust trust, Function<URI, Optional<byte[]>> fetch) {
        this.trust = trust;
        this.fetch = fetch;
    }

    /** @throws BadNotice when it is not PayPal's, or cannot be had now */
    X509Certificate at(String address) throws GeneralSecurityException {
        var certificate = known.get(address);
        if (certificate == null) {
            certificate = fetched(URI.create(address));
            if (known.size() >= MOST) known.clear();
            known.put(address, certificate);
        }
        certificate.checkValidity();
        return certificate;
    }

    private X509Certificate fetched(URI address) throws GeneralSecurityException {
        if (!trust.allows(address)) throw new BadNotice("A certificate from elsewhere");
        var pem = fetch.apply(address).orElseThrow(() -> new BadNotice("The certificate cannot be had"));
        var chain = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                .toArray(X509Certificate[]::new);
        if (chain.length == 0) throw new BadNotice("No certificate there");
        trust.check(Arrays.copyOf(chain, chain.length));
        return chain[0];
    }
}
