package id.laris.web.shared.office;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How values are written into addresses. */
@TemplateExtension
final class OfficeFormats {
    private OfficeFormats() {}

    /** As a value in the query of an address. */
    static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
