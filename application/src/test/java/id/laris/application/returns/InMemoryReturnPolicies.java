package id.laris.application.returns;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

@Alternative
@Singleton
public class InMemoryReturnPolicies implements ReturnPolicies {
    private final Table<Integer, ReturnPolicy> policies;

    @Inject
    public InMemoryReturnPolicies(Undo undo) {
        policies = new Table<>(undo);
    }

    @Override
    public ReturnPolicy current() {
        return all().get(0);
    }

    @Override
    public ReturnPolicy get(int version) {
        return all().stream()
                .filter(p -> p.version() == version)
                .findFirst()
                .orElseThrow(() -> new Missing("return-policy", version));
    }

    @Override
    public List<ReturnPolicy> all() {
        var all = new ArrayList<>(policies.all()
                .sorted(Comparator.comparing(ReturnPolicy::version).reversed())
                .toList());
        all.add(ReturnPolicy.standard());
        return List.copyOf(all);
    }

    @Override
    public void add(ReturnPolicy policy) {
        if (policy.version() == 1 || !policies.add(policy.version(), policy))
            throw new StaleVersion("return-policy", policy.version());
    }
}
