package id.laris.domain.replenishment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One call of a function of stockpyl and what came back. */
record Vector(String module, String function, Map<String, Object> args, Object returns) {
    @SuppressWarnings("unchecked")
    static Vector of(Object read) {
        var map = (Map<String, Object>) read;
        return new Vector(
                (String) map.get("module"),
                (String) map.get("function"),
                (Map<String, Object>) map.get("args"),
                map.get("returns"));
    }

    double number(String name) {
        return (Double) args.get(name);
    }

    boolean has(String name) {
        return args.get(name) != null;
    }

    double or(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    boolean flag(String name) {
        return (Boolean) args.get(name);
    }

    double[] numbers(String name) {
        return ((List<?>) args.get(name))
                .stream().mapToDouble(Double.class::cast).toArray();
    }

    /** A list, or one number for every period; lists with one more begin with a number that means nothing. */
    double[] perPeriod(String name, int periods) {
        var given = args.get(name);
        var numbers = new double[periods];
        if (given instanceof Double all) {
            java.util.Arrays.fill(numbers, all);
            return numbers;
        }
        var list = numbers(name);
        System.arraycopy(list, list.length - periods, numbers, 0, periods);
        return numbers;
    }

    Empirical chances(String name) {
        var chances = new TreeMap<Integer, Double>();
        ((Map<?, ?>) args.get(name))
                .forEach((pieces, chance) -> chances.put(Integer.valueOf((String) pieces), (Double) chance));
        return new Empirical(chances);
    }
}
