package id.laris.web.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shipping.ListPickWork;
import id.laris.application.shipping.ListWaves;
import id.laris.application.shipping.NotePicked;
import id.laris.application.shipping.PickPiece;
import id.laris.application.shipping.ShowWave;
import id.laris.application.shipping.StartWave;
import id.laris.application.shipping.Waves;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Pick;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.WaveNumber;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Orders are put into waves, and each wave is walked: ticked with a finger, or scanned piece by piece. */
@Path(OfficeWavePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeWavePages {
    static final String PATH = "/admin/ambil";

    /**
     * @param warehouse code of the one that was chosen; empty when whoever looks has none
     * @param hours orders are at least so old; empty for any age
     */
    record Work(
            List<Warehouse> warehouses,
            String warehouse,
            String service,
            String hours,
            List<Waves.Waiting> waiting,
            List<Waves.Summary> waves,
            Typed typed)
            implements TemplateInstance {}

    record Walk(
            WaveNumber number,
            String warehouse,
            String startedBy,
            Instant startedAt,
            int orders,
            int open,
            int pieces,
            List<Place> places,
            List<Slot> slots,
            boolean mayCount,
            Typed typed)
            implements TemplateInstance {}

    /** @param bin empty for what has no home; @param first whether it is the first thing at that bin */
    record Place(
            String bin,
            boolean first,
            String sku,
            String title,
            String option,
            int wanted,
            int picked,
            int missing,
            int open,
            int putBack,
            List<Share> shares) {
        public String anchor() {
            return "b-" + Integer.toHexString(sku.hashCode());
        }
    }

    /** @param pieces for the order in that slot */
    record Share(int slot, int pieces) {}

    record Slot(int slot, String order, boolean withdrawn) {}

    private static final int MOST_WAITING = 300;

    private final ListPickWork listWork;
    private final ListWaves listWaves;
    private final ShowWave showWave;
    private final StartWave startWave;
    private final PickPiece pickPiece;
    private final NotePicked notePicked;
    private final Warehouses warehouses;
    private final CurrentActor actor;
    private final OfficeWords words;
    private final Clock clock;

    OfficeWavePages(
            ListPickWork listWork,
            ListWaves listWaves,
            ShowWave showWave,
            StartWave startWave,
            PickPiece pickPiece,
            NotePicked notePicked,
            Warehouses warehouses,
            CurrentActor actor,
            OfficeWords words,
            Clock clock) {
        this.listWork = listWork;
        this.listWaves = listWaves;
        this.showWave = showWave;
        this.startWave = startWave;
        this.pickPiece = pickPiece;
        this.notePicked = notePicked;
        this.warehouses = warehouses;
        this.actor = actor;
        this.words = words;
        this.clock = clock;
    }

    /** @param hours orders placed at least so many hours ago */
    @GET
    public TemplateInstance work(
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("layanan") @DefaultValue("") String service,
            @QueryParam("umur") @DefaultValue("") String hours) {
        return work(warehouse, service, hours, Typed.NOTHING);
    }

    @POST
    public Response start(
            @FormParam("gudang") @DefaultValue("") String warehouse, @FormParam("nomor") List<String> orders) {
        try {
            var wave = startWave.start(new StartWave.Command(
                    new WarehouseCode(warehouse),
                    orders.stream().map(OrderNumber::new).distinct().toList()));
            return Response.seeOther(Notice.SAVED.on(PATH + "/" + wave.number()))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || words.isNoForms(refused)) throw refused;
            return Response.status(422)
                    .entity(work(warehouse, "", "", words.refused("gelombang", Map.of(), refused)))
                    .build();
        }
    }

    @GET
    @Path("{wave}")
    public TemplateInstance walk(@PathParam("wave") String number) {
        actor.require(Permission.PROCESS_ORDERS);
        return walk(new WaveNumber(number), Typed.NOTHING);
    }

    /** One piece was scanned. */
    @POST
    @Path("{wave}/pindai")
    public Response scan(@PathParam("wave") String number, @FormParam("pindai") @DefaultValue("") String scanned) {
        return act(
                number,
                Typed.values("pindai", scanned),
                "pindai",
                "#pindai-h",
                () -> pickPiece.pick(new WaveNumber(number), scanned));
    }

    /** @param found how many were there; blank to take the tick back */
    @POST
    @Path("{wave}/centang")
    public Response tick(
            @PathParam("wave") String number,
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("ada") @DefaultValue("") String found) {
        return act(
                number,
                Typed.values("sku", sku, "ada", found),
                "centang",
                "#b-" + Integer.toHexString(sku.strip().hashCode()),
                () -> notePicked.note(new NotePicked.Command(new WaveNumber(number), new Sku(sku), found(found))));
    }

    private Response act(String number, Map<String, String> typed, String form, String place, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(PATH + "/" + new WaveNumber(number) + place))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || words.isNoForms(refused)) throw refused;
            return Response.status(422)
                    .entity(walk(new WaveNumber(number), words.refused(form, typed, refused)))
                    .build();
        }
    }

    private static OptionalInt found(String typed) {
        if (typed.isBlank()) return OptionalInt.empty();
        if (!typed.strip().matches("\\d{1,7}"))
            throw new id.laris.domain.shared.Invalid("quantity", typed, "a whole number");
        return OptionalInt.of(Integer.parseInt(typed.strip()));
    }

    private Work work(String warehouse, String service, String hours, Typed typed) {
        actor.require(Permission.PROCESS_ORDERS);
        var theirs = warehouses.all().stream()
                .filter(each -> actor.actor().worksIn(each.code()))
                .toList();
        var chosen = warehouse.isBlank()
                ? theirs.stream().map(Warehouse::code).findFirst()
                : Optional.of(new WarehouseCode(warehouse));
        var age = hours.strip().matches("\\d{1,4}")
                ? Optional.of(Integer.parseInt(hours.strip()))
                : Optional.<Integer>empty();
        var queue = chosen.map(code -> new Waves.Queue(
                code,
                service.isBlank() ? Optional.empty() : Optional.of(new ServiceCode(service.strip())),
                age.map(h -> clock.instant().minus(Duration.ofHours(h))),
                MOST_WAITING));
        return new Work(
                theirs,
                chosen.map(WarehouseCode::value).orElse(""),
                service.strip(),
                age.map(String::valueOf).orElse(""),
                queue.map(listWork::list).orElse(List.of()),
                listWaves.list(),
                typed);
    }

    private Walk walk(WaveNumber number, Typed typed) {
        var walk = showWave.show(number);
        var places = new ArrayList<Place>();
        String before = null;
        for (var place : walk.places()) {
            var bin = place.bin().map(BinCode::value).orElse("");
            places.add(place(place, bin, !bin.equals(before)));
            before = bin;
        }
        return new Walk(
                number,
                walk.wave().warehouse().value(),
                walk.wave().startedBy(),
                walk.wave().startedAt(),
                walk.wave().slots().size(),
                places.stream().mapToInt(Place::open).sum(),
                places.stream().mapToInt(Place::wanted).sum(),
                places,
                slots(walk),
                actor.may(Permission.VIEW_STOCK),
                typed);
    }

    private static Place place(ShowWave.Place place, String bin, boolean first) {
        var stop = place.stop();
        return new Place(
                bin,
                first,
                stop.sku().value(),
                place.title(),
                place.option(),
                stop.wanted(),
                stop.picked(),
                stop.missing(),
                stop.open(),
                stop.toPutBack(),
                stop.picks().stream()
                        .filter(pick -> !pick.withdrawn())
                        .map(pick -> new Share(pick.slot(), pick.wanted()))
                        .toList());
    }

    private static List<Slot> slots(ShowWave.Walk walk) {
        return walk.wave().slots().entrySet().stream()
                .map(slot -> new Slot(
                        slot.getValue(),
                        walk.numbers().get(slot.getKey()).value(),
                        walk.wave().picks().stream()
                                .filter(pick -> pick.order().equals(slot.getKey()))
                                .allMatch(Pick::withdrawn)))
                .toList();
    }
}
