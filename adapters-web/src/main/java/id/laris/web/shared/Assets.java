package id.laris.web.shared;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Styles, script, font and icons under addresses that carry a hash of their contents: browsers keep them for a year, and a changed
 * file has another address. The parts lie apart under {@code META-INF/resources/aset} and are joined and compressed once.
 */
@Named("assets")
@Singleton
public class Assets {
    private static final String ROOT = "META-INF/resources/";
    private static final String WEBJAR = ROOT + "webjars/%s/%s/dist/%s";

    private record Asset(String path, String type, Buffer plain, Buffer zipped) {}

    private final Map<String, Asset> byPath = new LinkedHashMap<>();
    private final String font;
    private final String icons;
    private final String drawings;
    private final String shopStyle;
    private final String officeStyle;
    private final String script;
    private final String charts;

    Assets() {
        font = add("plus-jakarta-sans.woff2", "font/woff2", read(ROOT + "aset/font/plus-jakarta-sans.woff2"));
        icons = add("ikon.svg", "image/svg+xml", read(ROOT + "aset/ikon/ikon.svg"));
        drawings = add("lukisan.svg", "image/svg+xml", read(ROOT + "art/illustrations.svg"));
        shopStyle = add("toko.css", "text/css", style("tokens", "base", "parts", "shop", "print"));
        officeStyle = add("kantor.css", "text/css", style("tokens", "base", "parts", "shop", "office", "print"));
        script = add(
                "laris.js",
                "text/javascript",
                joined(List.of(webjar("htmx.org", "htmx.min.js"), ROOT + "aset/js/laris.js")));
        charts = add(
                "charts.js",
                "text/javascript",
                joined(List.of(webjar("chart.js", "chart.umd.min.js"), ROOT + "aset/js/charts.js")));
    }

    public String getFont() {
        return font;
    }

    /** The icon sheet; an icon is {@code <use href="{assets.icons}#truck">}. */
    public String getIcons() {
        return icons;
    }

    /** The sheet of drawings for empty states: {@code #empty-cart}, {@code #nothing-found}, {@code #error}, … */
    public String getDrawings() {
        return drawings;
    }

    public String getShopStyle() {
        return shopStyle;
    }

    public String getOfficeStyle() {
        return officeStyle;
    }

    public String getScript() {
        return script;
    }

    /** What draws charts: only pages that have one load it. */
    public String getCharts() {
        return charts;
    }

    /** What a first visit loads besides the page, compressed, in bytes. */
    int firstLoad() {
        return List.of(font, shopStyle, script).stream()
                .map(byPath::get)
                .mapToInt(a -> a.zipped.length())
                .sum();
    }

    void serve(@Observes Router router) {
        router.routeWithRegex("/aset/[0-9a-f]{12}/.+")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext request) {
        var asset = byPath.get(request.normalizedPath());
        if (asset == null) {
            request.next();
            return;
        }
        var accepts = request.request().getHeader("Accept-Encoding");
        boolean zip = accepts != null && accepts.contains("gzip") && asset.zipped.length() < asset.plain.length();
        var response = request.response()
                .putHeader("Content-Type", asset.type + (asset.type.startsWith("text/") ? ";charset=UTF-8" : ""))
                .putHeader("Cache-Control", "public, max-age=31536000, immutable")
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Content-Encoding", zip ? "gzip" : "identity");
        response.end(zip ? asset.zipped : asset.plain);
    }

    private byte[] style(String... parts) {
        var text = new String(
                joined(List.of(parts).stream()
                        .map(p -> ROOT + "aset/css/" + p + ".css")
                        .toList()),
                StandardCharsets.UTF_8);
        return text.replace("/aset/font/plus-jakarta-sans.woff2", font)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\n\\s*", "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String add(String name, String type, byte[] content) {
        var path = "/aset/" + hash(content).substring(0, 12) + "/" + name;
        byPath.put(
                path,
                new Asset(
                        path,
                        type,
                        Buffer.buffer(content),
                        Buffer.buffer(type.startsWith("font/") ? content : zip(content))));
        return path;
    }

    private static byte[] joined(List<String> paths) {
        var all = new ByteArrayOutputStream();
        for (var path : paths) {
            all.writeBytes(read(path));
            all.write('\n');
        }
        return all.toByteArray();
    }

    private static byte[] read(String path) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("not packaged: " + path);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String webjar(String name, String file) {
        var pom = "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        var version = new String(read(pom), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()).strip())
                .findFirst()
                .orElseThrow();
        return WEBJAR.formatted(name, version, file);
    }

    private static byte[] zip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
