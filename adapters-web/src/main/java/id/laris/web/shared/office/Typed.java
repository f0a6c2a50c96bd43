package id.laris.web.shared.office;

import java.util.HashMap;
import java.util.Map;

/**
 * A form that came back refused: what was typed stays, what is wrong is said.
 *
 * @param form which of the page's forms
 * @param refusal what is wrong, in words
 */
public record Typed(String form, Map<String, String> values, String refusal) {
    /** No form was sent. */
    public static final Typed NOTHING = new Typed("", Map.of(), "");

    /** @param namesAndValues of the fields, in turn; null values are left out */
    public static Map<String, String> values(String... namesAndValues) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            if (namesAndValues[i + 1] != null) values.put(namesAndValues[i], namesAndValues[i + 1]);
        return values;
    }

    public boolean isOf(String one) {
        return form.equals(one);
    }

    /** What was typed there in that form, else the proposal. */
    public String value(String one, String field, Object proposal) {
        return isOf(one) ? values.getOrDefault(field, "") : String.valueOf(proposal);
    }
}
