package id.laris.web.stock;

import id.laris.application.stock.ShowLiveLevels;
import id.laris.application.stock.ShowLiveLevels.LiveSku;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.office.AnswersStaff;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The figures of stock pages, alone: open pages ask for them again and again and exchange what changed. */
@Path(OfficeFigurePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeFigurePages {
    static final String PATH = "/admin/stok/angka";

    record Figures(List<LiveSku> skus) implements TemplateInstance {}

    private final ShowLiveLevels showLiveLevels;

    OfficeFigurePages(ShowLiveLevels showLiveLevels) {
        this.showLiveLevels = showLiveLevels;
    }

    @GET
    public TemplateInstance figures(@QueryParam("sku") List<String> skus) {
        return new Figures(showLiveLevels.show(skus.stream()
                .filter(sku -> !sku.isBlank())
                .map(Sku::new)
                .distinct()
                .toList()));
    }
}
