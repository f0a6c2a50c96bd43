package id.laris.rest.api.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Adds to each operation what all have in common: the problems it may answer with, and whether a key is needed. Runs in the build. */
public class ApiDescription implements OASFilter {
    private static final Set<String> OPEN =
            Set.of("/products", "/categories", "/regions", "/carts", "/webhooks", "/simulator");
    /** Opened by the order's token or its buyer's e-mail as well as by a key. */
    private static final Set<String> FOR_BUYERS = Set.of("/orders/{number}", "/cancel", "/receipt", "/payments");

    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "The request cannot be read");
        PROBLEMS.put("401", "A key is needed, or this one is unknown");
        PROBLEMS.put("403", "Whoever asks may not do this");
        PROBLEMS.put("404", "What the path names does not exist");
        PROBLEMS.put("409", "Things as they stand do not allow it");
        PROBLEMS.put("412", "It was changed since the version in If-Match");
        PROBLEMS.put("413", "The body is too large");
        PROBLEMS.put("415", "The body is of another type");
        PROBLEMS.put("422", "The data are not valid; `details` says which");
        PROBLEMS.put("429", "Too many requests; `Retry-After` says when to come back");
        PROBLEMS.put("500", "A fault of the shop; `details.incident` names it");
        PROBLEMS.put("503", "The database is away; `Retry-After` says when to come back");
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) api.setComponents(OASFactory.createComponents());
        PROBLEMS.forEach((status, description) ->
                api.getComponents().addResponse("Problem" + status, problem(status, description)));
        api.getPaths().getPathItems().forEach(ApiDescription::describe);
    }

    private static APIResponse problem(String status, String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            for (var status : problemsOf(path, method, operation))
                if (operation.getResponses().getAPIResponse(status) == null)
                    operation
                            .getResponses()
                            .addAPIResponse(
                                    status,
                                    OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            if (OPEN.stream().noneMatch(path::contains) && !isPlacing(path, method))
                operation.setSecurity(keys(isForBuyers(path)));
        });
    }

    private static boolean isForBuyers(String path) {
        return path.startsWith(Api.ROOT + "/orders/") && FOR_BUYERS.stream().anyMatch(path::endsWith);
    }

    private static boolean isPlacing(String path, HttpMethod method) {
        return path.endsWith("/orders") && method == HttpMethod.POST;
    }

    private static List<String> problemsOf(String path, HttpMethod method, Operation operation) {
        var statuses = new ArrayList<>(List.of("500", "503"));
        if (OPEN.stream().noneMatch(path::contains)) statuses.addAll(List.of("401", "403"));
        if (path.contains("/carts") || path.contains("/webhooks")) statuses.add("403");
        if (path.contains("{")) statuses.add("404");
        if (operation.getRequestBody() != null) statuses.addAll(List.of("400", "413", "415", "422"));
        if (operation.getParameters() != null) statuses.add("422");
        if (method != HttpMethod.GET) statuses.addAll(List.of("409", "429"));
        if (path.contains("/lines/")) statuses.add("412");
        if (statuses.stream().noneMatch(s -> s.startsWith("4"))) statuses.add("400");
        return statuses.stream().distinct().toList();
    }

    private static List<SecurityRequirement> keys(boolean orNone) {
        var either = new ArrayList<>(List.of(
                OASFactory.createSecurityRequirement().addScheme("bearer"),
                OASFactory.createSecurityRequirement().addScheme("apiKey")));
        if (orNone) either.add(OASFactory.createSecurityRequirement());
        return either;
    }
}
