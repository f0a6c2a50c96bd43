package id.laris.rest.api.shared;

import id.laris.application.shared.Sheet;
import id.laris.application.shared.Sheet.Format;
import id.laris.application.shared.SheetWriter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers a table as a file, written while it is sent. */
@Singleton
public class SheetAnswer {
    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetWriter writer;

    SheetAnswer(SheetWriter writer) {
        this.writer = writer;
    }

    /** @param format as asked for; blank: the first of ours that the caller accepts @throws id.laris.domain.shared.Invalid format */
    public Response of(Sheet<?> table, String format, HttpHeaders headers) {
        var chosen = Asked.choice("format", format, Format.class).orElseGet(() -> accepted(headers));
        var language = Languages.of(headers);
        StreamingOutput written = out -> writer.write(table, chosen, language, out);
        return Response.ok(written, chosen.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.name() + "." + chosen.ending() + "\"")
                .build();
    }

    private static Format accepted(HttpHeaders headers) {
        for (var type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.valueOf(CSV))) return Format.CSV;
            if (type.isCompatible(MediaType.valueOf(XLSX))) return Format.XLSX;
        }
        return Format.CSV;
    }
}
