package id.laris.web.stock;

import id.laris.application.stock.SetCriticalPoints;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** From when on a SKU is short in each warehouse, typed on its card; one row of the form for each. */
@Path(OfficeStockPages.PATH)
@Authenticated
@AnswersStaff
@Produces(MediaType.TEXT_HTML)
class OfficeCriticalPointActions {
    static final String FORM = "titik";

    private final SetCriticalPoints setCriticalPoints;
    private final OfficeStockPages pages;
    private final OfficeWords words;

    OfficeCriticalPointActions(SetCriticalPoints setCriticalPoints, OfficeStockPages pages, OfficeWords words) {
        this.setCriticalPoints = setCriticalPoints;
        this.pages = pages;
        this.words = words;
    }

    /** Rows are told apart by their place; an empty cell is a zero. */
    @POST
    @Path("titik")
    public Response set(
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("gudang") List<String> warehouses,
            @FormParam("minimum") List<String> minimums,
            @FormParam("target") List<String> targets,
            @FormParam("hari") List<String> days) {
        var typed = new HashMap<String, String>();
        for (int row = 0; row < warehouses.size(); row++) {
            typed.put("minimum-" + warehouses.get(row), cell(minimums, row));
            typed.put("target-" + warehouses.get(row), cell(targets, row));
            typed.put("hari-" + warehouses.get(row), cell(days, row));
        }
        if (!typed.values().stream().allMatch(cell -> cell.matches("\\d{0,7}")))
            return refused(
                    sku,
                    new Typed(FORM, typed, words.in(OfficeStockMessages.class).number_wrong(Quantity.MOST)));
        try {
            var points = new ArrayList<CriticalPoint>();
            for (int row = 0; row < warehouses.size(); row++)
                points.add(new CriticalPoint(
                        new Sku(sku),
                        new WarehouseCode(warehouses.get(row)),
                        Quantity.of(number(minimums, row)),
                        Quantity.of(Math.max(number(minimums, row), number(targets, row))),
                        number(days, row)));
            setCriticalPoints.set(points);
            var card = OfficeStockPages.PATH + "?sku=" + URLEncoder.encode(sku.strip(), StandardCharsets.UTF_8);
            return Response.seeOther(Notice.SAVED.on(card)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return refused(sku, new Typed(FORM, typed, words.of(refused)));
        }
    }

    private Response refused(String sku, Typed typed) {
        return pages.refused(sku, typed);
    }

    private static int number(List<String> cells, int row) {
        var cell = cell(cells, row);
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static String cell(List<String> cells, int row) {
        return row < cells.size() ? cells.get(row).strip() : "";
    }
}
