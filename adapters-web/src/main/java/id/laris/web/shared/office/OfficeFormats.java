package id.laris.web.shared.office;

import id.laris.web.shared.DeviceNames;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How values are written for the office. */
@TemplateExtension
final class OfficeFormats {
    private OfficeFormats() {}

    /** {@code Chrome, Linux} for what a browser calls itself. */
    static String deviceName(String userAgent) {
        return DeviceNames.of(userAgent);
    }

    /** {@code +3} or {@code −3}. */
    static String signed(int number) {
        return number > 0 ? "+" + number : "−" + -number;
    }

    /** As a value in the query of an address. */
    static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
