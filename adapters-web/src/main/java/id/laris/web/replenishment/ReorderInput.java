package id.laris.web.replenishment;

import id.laris.application.replenishment.AcceptReorder;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Which proposals somebody takes, and how many pieces of each: as it was typed. */
public class ReorderInput {
    static final String BUY = "beli";
    static final String MOVE = "pindah";

    @RestForm("kunci")
    String key;

    /** Places of the lines that are ticked, counted from 0. */
    @RestForm("pilih")
    List<String> ticked = List.of();

    @RestForm("cara")
    List<String> ways = List.of();

    @RestForm("sku")
    List<String> skus = List.of();

    @RestForm("ke")
    List<String> places = List.of();

    /** The supplier, or the warehouse that gives. */
    @RestForm("dari")
    List<String> origins = List.of();

    @RestForm("jumlah")
    List<String> quantities = List.of();

    @RestForm("gudang")
    String warehouse;

    @RestForm("q")
    String text;

    @RestForm("anggaran")
    String budget;

    AcceptReorder.Command command() {
        var buys = new ArrayList<AcceptReorder.Buy>();
        var moves = new ArrayList<AcceptReorder.Move>();
        for (var tick : ticked) {
            int line = line(tick);
            var sku = new Sku(at(skus, line));
            var to = new WarehouseCode(at(places, line));
            long quantity = number("quantity", at(quantities, line));
            if (at(ways, line).equals(MOVE))
                moves.add(new AcceptReorder.Move(sku, new WarehouseCode(at(origins, line)), to, quantity));
            else buys.add(new AcceptReorder.Buy(sku, to, supplier(at(origins, line)), quantity));
        }
        return new AcceptReorder.Command(buys, moves);
    }

    private int line(String tick) {
        if (!tick.matches("\\d{1,4}") || Integer.parseInt(tick) >= skus.size())
            throw new Invalid("lines", tick, "lines of this page");
        return Integer.parseInt(tick);
    }

    /** What was typed for that line before; empty when it was not sent. */
    Optional<String> typed(String way, String sku, String to, String from) {
        return place(way, sku, to, from).map(line -> at(quantities, line));
    }

    /** Whether that line was ticked; empty when it was not sent. */
    Optional<Boolean> wasTicked(String way, String sku, String to, String from) {
        return place(way, sku, to, from).map(line -> ticked.contains(Integer.toString(line)));
    }

    private Optional<Integer> place(String way, String sku, String to, String from) {
        for (int i = 0; i < skus.size(); i++)
            if (at(ways, i).equals(way)
                    && at(skus, i).equals(sku)
                    && at(places, i).equals(to)
                    && at(origins, i).equals(from)) return Optional.of(i);
        return Optional.empty();
    }

    /** Dots between thousands are welcome. @throws Invalid named after the field */
    static long number(String field, String typed) {
        var text = typed == null ? "" : typed.strip();
        if (!text.matches("\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}")) throw new Invalid(field, text, "a whole number");
        return Long.parseLong(text.replace(".", ""));
    }

    private static SupplierId supplier(String id) {
        try {
            return new SupplierId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new Missing("supplier", id.length() <= 80 ? id : id.substring(0, 80));
        }
    }

    private static String at(List<String> values, int line) {
        return line < values.size() && values.get(line) != null ? values.get(line) : "";
    }
}
