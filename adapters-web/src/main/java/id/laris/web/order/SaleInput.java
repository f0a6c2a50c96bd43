package id.laris.web.order;

import id.laris.domain.order.Channel;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The part of a sale by staff that a customer's checkout does not have, as it was typed. */
public class SaleInput {
    /** @param amount empty for one piece */
    public record Line(String sku, String amount) {}

    private static final int FEWEST_LINES = 5;
    private static final int SPARE_LINES = 2;

    @RestForm("kunci")
    String key;

    @RestForm("saluran")
    String channel;

    @RestForm("sku")
    List<String> skus = List.of();

    @RestForm("jumlah")
    List<String> amounts = List.of();

    Channel channel() {
        return Channel.COUNTER.name().equals(channel) ? Channel.COUNTER : Channel.PHONE;
    }

    public String getKey() {
        return key == null ? "" : key;
    }

    public String getChannel() {
        return channel().name();
    }

    /** What was typed, and room for more. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < skus.size(); i++)
            if (!skus.get(i).isBlank()) lines.add(new Line(skus.get(i), i < amounts.size() ? amounts.get(i) : ""));
        int room = Math.max(FEWEST_LINES, lines.size() + SPARE_LINES);
        while (lines.size() < room) lines.add(new Line("", ""));
        return lines;
    }
}
