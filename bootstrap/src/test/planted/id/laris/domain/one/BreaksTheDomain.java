package id.laris.domain.one;

import id.laris.domain.two.ClosesTheCircle;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Knows a library and a capability it may not know, counts in floating point, has a setter, asks the machine. */
public class BreaksTheDomain {
    private static final Logger LOG = Logger.getLogger("planted");
    private double price;
    private final ClosesTheCircle other = new ClosesTheCircle();

    public double price() {
        return price;
    }

    public void setPrice(double price) {
        LOG.info(other + " " + Instant.now() + UUID.randomUUID());
        this.price = price;
    }
}
