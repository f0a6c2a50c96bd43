package id.laris.application.returns;

import id.laris.domain.returns.ReturnPolicy;
import java.util.List;

/** Every policy there ever was. Before anybody wrote one it is {@link ReturnPolicy#standard()}, version 1. */
public interface ReturnPolicies {
    ReturnPolicy current();

    /** @throws id.laris.domain.shared.Missing return-policy-not-found */
    ReturnPolicy get(int version);

    /** The newest first. */
    List<ReturnPolicy> all();

    /** The next version. @throws id.laris.domain.shared.StaleVersion when there is one of that version */
    void add(ReturnPolicy policy);
}
