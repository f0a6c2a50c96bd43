package id.laris.web.privacy;

import id.laris.application.privacy.ShowProcessing;
import id.laris.domain.privacy.Processing;
import id.laris.web.shared.office.AnswersStaff;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The register of processing, to be read and printed: what is kept about people, why, how long, sealed or not, and who else gets it. */
@Path("/admin/privasi/catatan")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeProcessingPages {
    record Register(List<Line> lines) implements TemplateInstance {}

    /** @param days null where no number says how long */
    record Line(
            String processing, String basis, String keeping, Long days, List<String> recipients, List<Store> stores) {}

    record Store(String name, List<String> sealed, List<String> clear) {}

    private final ShowProcessing showProcessing;

    OfficeProcessingPages(ShowProcessing showProcessing) {
        this.showProcessing = showProcessing;
    }

    @GET
    public TemplateInstance register() {
        return new Register(
                showProcessing.show().stream().map(OfficeProcessingPages::line).toList());
    }

    private static Line line(ShowProcessing.Line line) {
        var processing = line.processing();
        return new Line(
                processing.name(),
                processing.basis().name(),
                processing.keeping().name(),
                line.kept().map(Duration::toDays).orElse(null),
                processing.recipients().stream()
                        .sorted()
                        .map(Processing.Recipient::name)
                        .toList(),
                stores(line));
    }

    private static List<Store> stores(ShowProcessing.Line line) {
        var names = line.fields().stream().map(field -> field.store()).collect(Collectors.toCollection(TreeSet::new));
        return names.stream()
                .map(name -> new Store(name, columns(line, name, true), columns(line, name, false)))
                .toList();
    }

    private static List<String> columns(ShowProcessing.Line line, String store, boolean sealed) {
        return line.fields().stream()
                .filter(field -> field.store().equals(store) && field.sealed() == sealed)
                .map(field -> field.name())
                .toList();
    }
}
