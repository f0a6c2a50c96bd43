package id.laris.web.replenishment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.replenishment.AcceptReorder;
import id.laris.application.replenishment.AdviseReorder;
import id.laris.application.replenishment.ReorderTable;
import id.laris.application.shared.Ids;
import id.laris.application.shared.Once;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.tables.Downloads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What to buy and what to move today, and taking the advice. */
@Path(OfficeReorderPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReorderPages {
    static final String PATH = "/admin/pembelian/saran";
    private static final int ROWS = 50;

    /** @param key the same form sent twice counts once */
    record Advice(
            List<ReorderView.Row> rows,
            String text,
            String warehouse,
            List<String> places,
            boolean whole,
            String budget,
            String found,
            String shown,
            String incomplete,
            String cost,
            String missing,
            String holding,
            List<String> tooSmall,
            boolean forecasts,
            String key,
            String problem,
            String download,
            String next)
            implements TemplateInstance {}

    private final AdviseReorder adviseReorder;
    private final AcceptReorder acceptReorder;
    private final Once once;
    private final CurrentActor current;
    private final OfficeWords words;
    private final Visitor visitor;
    private final Ids ids;
    private final Downloads downloads;

    OfficeReorderPages(
            AdviseReorder adviseReorder,
            AcceptReorder acceptReorder,
            Once once,
            CurrentActor current,
            OfficeWords words,
            Visitor visitor,
            Ids ids,
            Downloads downloads) {
        this.adviseReorder = adviseReorder;
        this.acceptReorder = acceptReorder;
        this.once = once;
        this.current = current;
        this.words = words;
        this.visitor = visitor;
        this.ids = ids;
        this.downloads = downloads;
    }

    @GET
    public Response look(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("anggaran") @DefaultValue("") String budget,
            @QueryParam("setelah") @DefaultValue("") String after) {
        current.require(Permission.BUY);
        try {
            budget(budget);
        } catch (Invalid wrong) {
            words.note(wrong);
            var problem = words.in(OfficeReorderMessages.class).wrong_budget();
            return refused(page(text, warehouse, "", "", new ReorderInput(), problem));
        }
        return Response.ok(page(text, warehouse, budget, after, new ReorderInput(), ""))
                .build();
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("anggaran") @DefaultValue("") String budget,
            @QueryParam("format") String format) {
        current.require(Permission.BUY);
        var advised = adviseReorder.advise(query(text, warehouse, budget, "", AdviseReorder.MOST));
        return downloads.file(ReorderTable.of(advised), format);
    }

    private static AdviseReorder.Query query(String text, String warehouse, String budget, String after, int rows) {
        return new AdviseReorder.Query(
                warehouse.isBlank() ? Optional.empty() : Optional.of(new WarehouseCode(warehouse)),
                text,
                budget(budget),
                rows,
                Optional.of(after).filter(place -> !place.isBlank()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One draft a supplier and warehouse, one transfer a pair of warehouses; the same form sent twice counts once. */
    @POST
    public Response accept(@BeanParam ReorderInput form) {
        current.require(Permission.BUY);
        try {
            if (form.ticked.isEmpty())
                return refused(again(form, words.in(OfficeReorderMessages.class).nothing_chosen()));
            var command = form.command();
            var key = Optional.ofNullable(form.key).filter(given -> !given.isBlank());
            var place = once.run(
                    "reorder-advice " + current.actor().name(),
                    key,
                    command.toString(),
                    () -> placeOf(acceptReorder.accept(command)));
            return Response.seeOther(Notice.SAVED.on(place.answer())).build();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_ALLOWED) throw refusal;
            return refused(again(form, words.of(refusal)));
        }
    }

    private static String placeOf(AcceptReorder.Accepted accepted) {
        if (accepted.purchases().isEmpty()) return "/admin/stok/pindah";
        if (accepted.purchases().size() > 1) return "/admin/pembelian?keadaan=DRAFT";
        return "/admin/pembelian/pesanan/" + accepted.purchases().get(0).number();
    }

    private Advice again(ReorderInput form, String problem) {
        return page(typed(form.text), typed(form.warehouse), typed(form.budget), "", form, problem);
    }

    private static String typed(String field) {
        return field == null ? "" : field;
    }

    private Advice page(
            String text, String warehouse, String budget, String after, ReorderInput input, String problem) {
        var say = words.in(OfficeReorderMessages.class);
        var advised = adviseReorder.advise(query(text, warehouse, budget, after, ROWS));
        var view = new ReorderView(say, visitor.getLocale(), input, current.may(Permission.ADJUST_STOCK));
        var totals = advised.totals();
        var asked = "?q=" + encoded(text.strip()) + "&gudang=" + encoded(warehouse) + "&anggaran=" + encoded(budget);
        return new Advice(
                advised.proposals().stream()
                        .map(it -> view.row(it, advised.day()))
                        .toList(),
                text.strip(),
                warehouse,
                advised.places().stream().map(WarehouseCode::value).toList(),
                current.actor().warehouses().isEmpty(),
                budget,
                say.found(Formats.grouped(advised.all()), Formats.grouped(advised.looked())),
                advised.all() > ROWS ? say.shown(ROWS) : "",
                advised.complete() ? "" : say.incomplete(Formats.grouped(advised.looked())),
                Formats.text(totals.cost()),
                say.pieces_change(view.number(totals.missingWithout()), view.number(totals.missing())),
                say.change(Formats.text(totals.holdingWithout()), Formats.text(totals.holding())),
                view.tooSmall(advised.proposals()),
                advised.looked() > 0,
                ids.next().toString(),
                problem,
                PATH + "/unduh" + asked,
                advised.next()
                        .map(place -> PATH + asked + "&setelah=" + encoded(place))
                        .orElse(""));
    }

    private static Optional<Money> budget(String typed) {
        if (typed.isBlank()) return Optional.empty();
        long rupiah = ReorderInput.number("budget", typed);
        if (rupiah > AdviseReorder.MOST_BUDGET) throw new Invalid("budget", rupiah, "a smaller number");
        return Optional.of(Money.rupiah(rupiah));
    }

    private static Response refused(Advice page) {
        return Response.status(422).entity(page).build();
    }
}
