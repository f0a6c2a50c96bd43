package id.laris.persistence.shipping;

import id.laris.application.shared.CsvReader;
import id.laris.application.shipping.Regions;
import id.laris.domain.customer.PostalAddress.VillageName;
import id.laris.domain.customer.RegionCode;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The regions that come with the program, read when first needed. Postal codes come from a file the shop names in {@code
 * laris.postal-codes}: CSV with a heading, village code and postal code.
 */
@Singleton
class BundledRegions implements Regions {
    /** All levels, read together. */
    private record Tables(
            RegionTable provinces, RegionTable regencies, RegionTable districts, RegionTable villages, int[] postal) {}

    private final Optional<Path> postalCodes;
    private volatile Tables tables;

    BundledRegions(@ConfigProperty(name = "laris.postal-codes") Optional<Path> postalCodes) {
        this.postalCodes = postalCodes;
    }

    @Override
    public List<Region> provinces() {
        return tables().provinces().all();
    }

    @Override
    public List<Region> within(RegionCode parent) {
        var all = tables();
        return switch (parent.level()) {
            case PROVINCE -> all.regencies().within(parent, 2);
            case REGENCY -> all.districts().within(parent, 4);
            case DISTRICT -> all.villages().within(parent, 6);
            case VILLAGE -> List.of();
        };
    }

    @Override
    public Optional<VillageName> village(RegionCode code) {
        if (code.level() != RegionCode.Level.VILLAGE) return Optional.empty();
        var all = tables();
        return all.villages()
                .find(code)
                .map(village -> new VillageName(
                        code,
                        village.name(),
                        all.districts().name(new RegionCode(code.value().substring(0, 8))),
                        all.regencies().name(code.regency()),
                        all.provinces().name(code.province())));
    }

    @Override
    public Optional<Region> find(RegionCode code) {
        var all = tables();
        return switch (code.level()) {
            case PROVINCE -> all.provinces().find(code);
            case REGENCY -> all.regencies().find(code);
            case DISTRICT -> all.districts().find(code);
            case VILLAGE -> all.villages().find(code);
        };
    }

    @Override
    public Optional<String> postalCode(RegionCode village) {
        if (village.level() != RegionCode.Level.VILLAGE) return Optional.empty();
        var all = tables();
        int at = all.villages().indexOf(village);
        return at < 0 || all.postal()[at] == 0 ? Optional.empty() : Optional.of(String.valueOf(all.postal()[at]));
    }

    private Tables tables() {
        if (tables == null) {
            synchronized (this) {
                if (tables == null) tables = read();
            }
        }
        return tables;
    }

    private Tables read() {
        try {
            var villages = table("villages.csv.gz", 10);
            return new Tables(
                    table("provinces.csv", 2),
                    table("regencies.csv", 4),
                    table("districts.csv", 6),
                    villages,
                    postalCodesOf(villages));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The regions cannot be read", unreadable);
        }
    }

    private static RegionTable table(String file, int digits) throws IOException {
        try (var in = BundledRegions.class.getResourceAsStream("/regions/" + file);
                var reader = text(file.endsWith(".gz") ? new GZIPInputStream(in) : in)) {
            return RegionTable.read(reader, digits);
        }
    }

    private int[] postalCodesOf(RegionTable villages) throws IOException {
        var codes = new int[villages.size()];
        if (postalCodes.isEmpty()) return codes;
        try (var reader = text(Files.newInputStream(postalCodes.get()))) {
            var rows = new CsvReader(reader);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                var cells = row.get().cells();
                if (cells.size() < 2 || !cells.get(1).matches("[1-9]\\d{4}")) continue;
                int at = villages.indexOf(new RegionCode(cells.get(0)));
                if (at >= 0) codes[at] = Integer.parseInt(cells.get(1));
            }
        }
        return codes;
    }

    private static Reader text(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
