package id.laris.web.shared.office;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables that spreadsheets open (RFC 4180). */
public final class Csv {
    public static final String TYPE = "text/csv;charset=UTF-8";

    /** At the front, so that spreadsheets read the letters right. */
    public static final char MARK = '\uFEFF';

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\n\\r])(\\s*[=+\\-@\\t\\r])");

    /** Writes the rows after the heading. */
    public interface Rows {
        void write(Writer out) throws IOException;
    }

    private Csv() {}

    /** A file to download, named {@code <name>-<day>.csv}; written while it is sent. */
    public static Response file(String name, LocalDate day, List<String> heading, Rows rows) {
        StreamingOutput written = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(MARK);
            row(writer, heading);
            rows.write(writer);
            writer.flush();
        };
        return Response.ok(written, TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "-" + day + ".csv\"")
                .build();
    }

    public static void row(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /**
     * A text that begins like a formula, and is no whole number, gets an apostrophe, or a spreadsheet would run what a stranger typed as a name. Those in
     * Indonesia split at semicolons, whatever is quoted: what stands behind one may be a beginning too.
     */
    private static String cell(String text) {
        if (NUMBER.matcher(text).matches()) return text;
        var harmless = FORMULA.matcher(text).replaceAll("$1'$2");
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
