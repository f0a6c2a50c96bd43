package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shipping.BrowseRegions;
import id.laris.application.shipping.Regions.Region;
import id.laris.application.stock.ArrangeBins;
import id.laris.application.stock.AssignBins;
import id.laris.application.stock.Bins;
import id.laris.application.stock.ChangeWarehouse;
import id.laris.application.stock.ChooseSourcing;
import id.laris.application.stock.ListWarehouses;
import id.laris.application.stock.OpenWarehouse;
import id.laris.application.stock.ShowStrategy;
import id.laris.application.stock.ShowWarehouse;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.SourcingStrategy;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import id.laris.web.shared.office.Uploads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The warehouses: where they stand, where they ship to, when they open, and their bins. */
@Path(OfficeWarehousePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeWarehousePages {
    static final String PATH = "/admin/gudang";

    record Warehouses(List<Row> rows, List<Way> ways, Fields fields, boolean mayManage, Typed typed)
            implements TemplateInstance {}

    record Way(SourcingStrategy strategy, boolean chosen) {}

    /** @param place name of the regency; @param zones how many it serves; 0 for everywhere */
    record Row(Warehouse warehouse, String place, int zones) {}

    /** @param binLines all bins, a line each, as they are typed; @param outcome null when no file was sent */
    record Sheet(
            Warehouse warehouse,
            Fields fields,
            List<Bins.Bin> bins,
            String binLines,
            AssignBins.Outcome outcome,
            boolean dryRun,
            boolean mayManage,
            boolean mayAssign,
            Typed typed)
            implements TemplateInstance {}

    /** A warehouse as a form shows it. */
    record Fields(WarehouseForm form, List<Group> places, List<Tick> provinces, List<Day> days) {
        public String name() {
            return typed(form.name);
        }

        public String street() {
            return typed(form.street);
        }

        public String priority() {
            return typed(form.priority);
        }

        public String regencies() {
            return typed(form.regencies);
        }

        public String version() {
            return typed(form.version);
        }

        public String code() {
            return typed(form.code);
        }

        private static String typed(String field) {
            return field == null ? "" : field;
        }

        public String capacity() {
            return form.capacity == null ? "" : form.capacity;
        }

        public boolean pickUp() {
            return form.pickUp != null;
        }

        public boolean active() {
            return form.active != null;
        }
    }

    /** A province with its regencies. */
    record Group(String name, List<Choice> choices) {}

    record Choice(String code, String name, boolean chosen) {}

    record Tick(String code, String name, boolean ticked) {}

    record Day(String name, String hours) {}

    private final ListWarehouses listWarehouses;
    private final ShowWarehouse showWarehouse;
    private final OpenWarehouse openWarehouse;
    private final ChangeWarehouse changeWarehouse;
    private final ArrangeBins arrangeBins;
    private final AssignBins assignBins;
    private final ShowStrategy showStrategy;
    private final ChooseSourcing chooseSourcing;
    private final BrowseRegions regions;
    private final CurrentActor actor;
    private final Visitor visitor;
    private final OfficeWords words;

    OfficeWarehousePages(
            ListWarehouses listWarehouses,
            ShowWarehouse showWarehouse,
            OpenWarehouse openWarehouse,
            ChangeWarehouse changeWarehouse,
            ArrangeBins arrangeBins,
            AssignBins assignBins,
            ShowStrategy showStrategy,
            ChooseSourcing chooseSourcing,
            BrowseRegions regions,
            CurrentActor actor,
            Visitor visitor,
            OfficeWords words) {
        this.listWarehouses = listWarehouses;
        this.showWarehouse = showWarehouse;
        this.openWarehouse = openWarehouse;
        this.changeWarehouse = changeWarehouse;
        this.arrangeBins = arrangeBins;
        this.assignBins = assignBins;
        this.showStrategy = showStrategy;
        this.chooseSourcing = chooseSourcing;
        this.regions = regions;
        this.actor = actor;
        this.visitor = visitor;
        this.words = words;
    }

    @GET
    public TemplateInstance list() {
        return list(WarehouseForm.blank(), Typed.NOTHING);
    }

    @POST
    public Response open(@BeanParam WarehouseForm form) {
        try {
            var opened = openWarehouse.open(new OpenWarehouse.Command(
                    new WarehouseCode(form.code == null ? null : form.code.strip()), form.terms()));
            return Response.seeOther(Notice.SAVED.on(PATH + "/" + opened.code()))
                    .build();
        } catch (Refusal refused) {
            if (words.isNoForms(refused)) throw refused;
            return unprocessed(list(form, words.refused("gudang", Map.of(), refused)));
        }
    }

    /** How the shop chooses who ships. */
    @POST
    @Path("cara")
    public Response choose(@FormParam("cara") @DefaultValue("") String strategy) {
        chooseSourcing.choose(Arrays.stream(SourcingStrategy.values())
                .filter(way -> way.name().equals(strategy))
                .findFirst()
                .orElseThrow(() -> new Missing("strategy", strategy)));
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    @GET
    @Path("{code}")
    public TemplateInstance show(@PathParam("code") String code) {
        actor.require(Permission.VIEW_STOCK);
        return sheet(code, null, null, Typed.NOTHING);
    }

    @POST
    @Path("{code}")
    public Response change(@PathParam("code") String code, @BeanParam WarehouseForm form) {
        try {
            changeWarehouse.change(new ChangeWarehouse.Command(new WarehouseCode(code), form.terms(), form.seen()));
            return Response.seeOther(Notice.SAVED.on(PATH + "/" + code)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || words.isNoForms(refused)) throw refused;
            return unprocessed(sheet(code, form, null, words.refused("gudang", Map.of(), refused)));
        }
    }

    /** @param lines all bins in walking order, a line each */
    @POST
    @Path("{code}/rak")
    public Response arrange(
            @PathParam("code") String code,
            @FormParam("rak") @DefaultValue("") String lines,
            @FormParam("versi") @DefaultValue("") String version) {
        try {
            arrangeBins.arrange(new ArrangeBins.Command(
                    new WarehouseCode(code),
                    lines.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .map(BinCode::new)
                            .toList(),
                    version.matches("\\d{1,18}") ? Optional.of(Long.parseLong(version)) : Optional.empty()));
            return Response.seeOther(Notice.SAVED.on(PATH + "/" + code)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || words.isNoForms(refused)) throw refused;
            return unprocessed(sheet(code, null, null, words.refused("rak", Typed.values("rak", lines), refused)));
        }
    }

    /** A file of SKUs and bins. @param dryRun to be told what would happen */
    @POST
    @Path("{code}/berkas")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response assign(
            @PathParam("code") String code, @RestForm("berkas") FileUpload file, @RestForm("coba") String dryRun)
            throws IOException {
        if (file == null || file.size() == 0)
            return unprocessed(sheet(
                    code,
                    null,
                    null,
                    new Typed(
                            "berkas",
                            Map.of(),
                            words.in(OfficeWarehouseMessages.class).no_file())));
        try (var csv = Uploads.text(file)) {
            var outcome = assignBins.assign(new AssignBins.Command(new WarehouseCode(code), csv, dryRun != null));
            return Response.ok(sheet(code, null, new Assigned(outcome, dryRun != null), Typed.NOTHING))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || words.isNoForms(refused)) throw refused;
            return unprocessed(sheet(code, null, null, words.refused("berkas", Map.of(), refused)));
        }
    }

    private record Assigned(AssignBins.Outcome outcome, boolean dryRun) {}

    private static Response unprocessed(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private Warehouses list(WarehouseForm form, Typed typed) {
        var all = listWarehouses.list();
        var names = regencyNames();
        return new Warehouses(
                all.stream()
                        .map(w -> new Row(
                                w,
                                names.getOrDefault(w.regency(), w.regency().value()),
                                w.zones().size()))
                        .toList(),
                ways(),
                fields(form),
                actor.may(Permission.MANAGE_WAREHOUSES),
                typed);
    }

    private List<Way> ways() {
        var now = showStrategy.show();
        return Arrays.stream(SourcingStrategy.values())
                .map(way -> new Way(way, way == now))
                .toList();
    }

    /** @param form what was typed; null to show what holds */
    private Sheet sheet(String code, WarehouseForm form, Assigned assigned, Typed typed) {
        var shown = showWarehouse.show(new WarehouseCode(code));
        var lines = String.join(
                "\n", shown.bins().stream().map(bin -> bin.code().value()).toList());
        return new Sheet(
                shown.warehouse(),
                fields(form == null ? WarehouseForm.of(shown.warehouse()) : form),
                shown.bins(),
                typed.value("rak", "rak", lines),
                assigned == null ? null : assigned.outcome(),
                assigned != null && assigned.dryRun(),
                actor.may(Permission.MANAGE_WAREHOUSES),
                actor.may(Permission.ADJUST_STOCK),
                typed);
    }

    private Fields fields(WarehouseForm form) {
        var provinces = regions.below(Optional.empty());
        return new Fields(
                form,
                provinces.stream().map(province -> group(province, form.place)).toList(),
                provinces.stream()
                        .map(p -> new Tick(
                                p.code().value(),
                                p.name(),
                                form.provinces.contains(p.code().value())))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Day(day.getDisplayName(TextStyle.FULL, visitor.getLocale()), form.hoursOn(day)))
                        .toList());
    }

    /** A place below a regency stays what it is as long as its regency is chosen. */
    private Group group(Region province, String place) {
        return new Group(
                province.name(),
                regions.below(Optional.of(province.code())).stream()
                        .map(regency -> {
                            var code = regency.code().value();
                            var here = place != null && (place.equals(code) || place.startsWith(code + "."));
                            return new Choice(here ? place : code, regency.name(), here);
                        })
                        .toList());
    }

    private Map<RegionCode, String> regencyNames() {
        return regions.below(Optional.empty()).stream()
                .flatMap(province -> regions.below(Optional.of(province.code())).stream())
                .collect(Collectors.toMap(Region::code, Region::name));
    }
}
