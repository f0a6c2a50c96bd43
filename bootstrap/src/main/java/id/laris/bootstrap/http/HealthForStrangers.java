package id.laris.bootstrap.http;

import io.smallrye.health.api.HealthContentFilter;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Anybody may ask whether the shop is well: the answer names what was looked at and says UP or DOWN, nothing else. Where the database
 * stands and how it failed is for the log, once for each new trouble however often a probe asks.
 */
@Singleton
class HealthForStrangers implements HealthContentFilter {
    private static final Logger LOG = Logger.getLogger("Laris");

    private volatile String told = "";

    @Override
    public JsonObject filter(JsonObject all) {
        var checks = all.getJsonArray("checks").getValuesAs(JsonObject.class);
        tell(checks.stream()
                .filter(check -> check.getString("status").equals("DOWN"))
                .map(check -> check.getString("name") + " " + check.getOrDefault("data", JsonObject.EMPTY_JSON_OBJECT))
                .collect(Collectors.joining("; ")));
        var shown = Json.createArrayBuilder();
        checks.forEach(check -> shown.add(Json.createObjectBuilder()
                .add("name", check.getString("name"))
                .add("status", check.getString("status"))));
        return Json.createObjectBuilder()
                .add("status", all.getString("status"))
                .add("checks", shown)
                .build();
    }

    private void tell(String trouble) {
        if (!trouble.isEmpty() && !trouble.equals(told)) LOG.warnf("DOWN: %s", trouble);
        told = trouble;
    }
}
