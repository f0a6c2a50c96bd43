package id.laris.bootstrap.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in the pages' forms as a browser does: keeps cookies, and sends back the token of the page last looked at. */
final class FormVisitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("^set-cookie: *([^=]+)=([^;\\n]*)", Pattern.MULTILINE);

    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token;

    FormVisitor(Wire wire) {
        this.wire = wire;
    }

    Wire.Answer get(String path) throws IOException {
        return kept(wire.get(path, cookieHeader()));
    }

    void look(String path) throws IOException {
        var found = TOKEN.matcher(get(path).expect(200).text());
        if (!found.find()) throw new IllegalStateException("No form at " + path);
        token = found.group(1);
    }

    /** @param fields names and values in turn */
    Wire.Answer submit(String path, String... fields) throws IOException {
        var body = new StringBuilder("csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2)
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        return kept(wire.submit(path, body.toString(), cookieHeader()));
    }

    private Wire.Answer kept(Wire.Answer answer) {
        COOKIE.matcher(answer.headers()).results().forEach(c -> cookies.put(c.group(1), c.group(2)));
        return answer;
    }

    private String cookieHeader() {
        return "Cookie: "
                + cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
