package id.laris.domain.webhook;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where another program listens: https, a host, at most 500 characters, no user name and no fragment. That the host is not on the
 * shop's own network is looked at each time something is sent, since names may lead elsewhere tomorrow.
 */
public record WebhookAddress(String url) {
    private static final int LONGEST = 500;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int HTTPS = 443;

    public WebhookAddress {
        url = Text.line("url", url, 1, LONGEST);
        var uri = parsed(url);
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        if (!secure && !"http".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null)
            throw new Invalid("url", url, "an address that begins with https://");
        if (uri.getUserInfo() != null || uri.getFragment() != null)
            throw new Invalid("url", url, "an address without user name and fragment");
        if (uri.getPort() != -1 && uri.getPort() != HTTPS && uri.getPort() < FIRST_FREE_PORT || uri.getPort() > 0xFFFF)
            throw new Invalid("url", url, "port 443, or 1024 to 65535");
    }

    /** Anybody between could read what is told; only for a program on this very machine. */
    public boolean isPlain() {
        return url.regionMatches(true, 0, "http:", 0, 5);
    }

    public URI uri() {
        return URI.create(url);
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw new Invalid("url", url, "an address that begins with https://");
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
