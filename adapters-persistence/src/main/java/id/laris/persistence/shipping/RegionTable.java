package id.laris.persistence.shipping;

import id.laris.application.shared.CsvReader;
import id.laris.application.shipping.Regions.Region;
import id.laris.domain.customer.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The regions of one level, sorted by code and packed: 84,000 villages take two megabytes instead of twenty. */
final class RegionTable {
    private final int digits;
    private final long[] codes;
    private final int[] ends;
    private final byte[] names;

    private RegionTable(int digits, long[] codes, int[] ends, byte[] names) {
        this.digits = digits;
        this.codes = codes;
        this.ends = ends;
        this.names = names;
    }

    /**
     * Reads a file with a heading; the code is in the first column, the name in the last.
     *
     * @param digits of a code of this level, dots not counted
     */
    static RegionTable read(Reader csv, int digits) {
        var codes = new long[128];
        var ends = new int[128];
        var names = new ByteArrayOutputStream();
        int count = 0;
        var rows = new CsvReader(csv);
        rows.next();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var cells = row.get().cells();
            if (count == codes.length) {
                codes = Arrays.copyOf(codes, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            codes[count] = number(cells.get(0));
            if (count > 0 && codes[count] <= codes[count - 1])
                throw new IllegalStateException("regions are not sorted at " + cells.get(0));
            names.writeBytes(cells.get(cells.size() - 1).getBytes(StandardCharsets.UTF_8));
            ends[count++] = names.size();
        }
        return new RegionTable(digits, Arrays.copyOf(codes, count), Arrays.copyOf(ends, count), names.toByteArray());
    }

    /** Where the region stands in the table; negative when it is not of this level or unknown. */
    int indexOf(RegionCode code) {
        return Arrays.binarySearch(codes, number(code.value()));
    }

    int size() {
        return codes.length;
    }

    Optional<Region> find(RegionCode code) {
        int at = indexOf(code);
        return at < 0 ? Optional.empty() : Optional.of(region(at));
    }

    String name(RegionCode code) {
        return find(code).map(Region::name).orElse("");
    }

    List<Region> all() {
        return byName(0, codes.length);
    }

    /** Those whose code begins with the parent's, which has so many digits. */
    List<Region> within(RegionCode parent, int parentDigits) {
        long room = 1;
        for (int i = parentDigits; i < digits; i++) room *= 10;
        long first = number(parent.value()) * room;
        return byName(insertion(first), insertion(first + room));
    }

    private int insertion(long code) {
        int at = Arrays.binarySearch(codes, code);
        return at < 0 ? -at - 1 : at;
    }

    private List<Region> byName(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(this::region)
                .sorted(Comparator.comparing(Region::name).thenComparing(Region::code))
                .toList();
    }

    private Region region(int at) {
        int begin = at == 0 ? 0 : ends[at - 1];
        return new Region(
                new RegionCode(code(codes[at])), new String(names, begin, ends[at] - begin, StandardCharsets.UTF_8));
    }

    static long number(String code) {
        return Long.parseLong(code.replace(".", ""));
    }

    /** 3273011001 becomes 32.73.01.1001. */
    private String code(long number) {
        var plain = String.valueOf(number);
        var code = new StringBuilder(plain.substring(0, 2));
        for (int i = 2; i < Math.min(digits, 6); i += 2) code.append('.').append(plain, i, i + 2);
        return digits == 10 ? code.append('.').append(plain, 6, 10).toString() : code.toString();
    }
}
