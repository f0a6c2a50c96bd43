package id.laris.web.forecasting;

import id.laris.application.forecasting.Subject;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Where a forecast stands, and what an address says of it. */
final class ForecastAddress {
    static final String PATH = "/admin/ramalan";
    /** The shop has no key: it needs a word in the address. */
    private static final String SHOP = "toko";

    private ForecastAddress() {}

    static String of(Subject subject, String warehouse) {
        var key = subject.scope() == Subject.Scope.SHOP ? SHOP : encoded(subject.key());
        return PATH + "/" + key + "?jenis=" + subject.scope() + "&gudang=" + warehouse;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Optional<WarehouseCode> warehouse(String code) {
        return code.isBlank() ? Optional.empty() : Optional.of(new WarehouseCode(code));
    }

    static Subject.Scope scope(String kind) {
        return Arrays.stream(Subject.Scope.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", kind, Arrays.toString(Subject.Scope.values())));
    }
}
