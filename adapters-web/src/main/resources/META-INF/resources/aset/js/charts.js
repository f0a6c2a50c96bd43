/* Draws every chart from the table behind it: figures stand in the page once, and without this script they are read there.
   A heading with data-series names a column that is drawn, cells carry data-value (or data-low and data-high), rows data-x. */
(() => {
  const { Chart } = window;
  const root = document.documentElement;
  const shortly = new Intl.NumberFormat(root.lang, { notation: "compact", maximumFractionDigits: 1 });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const charts = new Map();
  let printing = false;

  const palette = () => {
    const style = getComputedStyle(root);
    const of = name => style.getPropertyValue(name).trim();
    return {
      ink: of("--ink"), muted: of("--muted"), card: of("--card"), line: of("--line"), edge: of("--edge"),
      nila: of("--nila"), kunyit: of("--kunyit"), font: of("--text")
    };
  };
  const faint = (colour, share) => Chart.helpers.color(colour).alpha(share).rgbString();

  const read = table => {
    const rows = [...table.tBodies[0].rows];
    if (table.dataset.order === "newest-first") rows.reverse();
    const series = [...table.tHead.rows[0].cells].flatMap((head, column) => head.dataset.series
      ? [{ kind: head.dataset.series, label: head.textContent.trim(), cells: rows.map(row => row.cells[column]) }]
      : []);
    return { rows, series };
  };
  const values = (one, name) => one.cells.map(cell => name in cell.dataset ? Number(cell.dataset[name]) : null);

  /* A point between two gaps has no line to lie on. */
  const lonely = ({ dataIndex: at, dataset: { data } }) => (data[at - 1] ?? data[at + 1] ?? null) === null ? 2.5 : 0;
  const bar = (one, colour, more) => [{
    type: "bar", label: one.label, cells: one.cells, data: values(one, "value"), backgroundColor: colour,
    borderRadius: 4, maxBarThickness: 44, categoryPercentage: 0.86, barPercentage: 0.86, sign: "rectRounded", ...more
  }];
  const line = (one, colour, more) => [{
    type: "line", label: one.label, cells: one.cells, data: values(one, "value"), borderColor: colour, backgroundColor: colour,
    borderWidth: 2, pointRadius: lonely, pointHoverRadius: 4, sign: "line", ...more
  }];
  const band = (one, colour) => [
    { type: "line", label: one.label, cells: one.cells, data: values(one, "high"), fill: "+1", sign: "rectRounded" },
    { type: "line", silent: true, data: values(one, "low") }
  ].map(set => ({ ...set, backgroundColor: colour, borderColor: colour, borderWidth: 0, pointRadius: 0, pointHoverRadius: 0 }));
  const sets = {
    bar: (one, ink) => bar(one, ink.nila),
    more: (one, ink) => bar(one, ink.kunyit),
    before: (one, ink) => bar(one, ink.edge, { borderColor: ink.card, borderWidth: { top: 2 }, borderSkipped: false }),
    line: (one, ink) => line(one, ink.nila),
    dashed: (one, ink) => line(one, ink.nila, { borderDash: [5, 4] }),
    near: (one, ink) => band(one, faint(ink.nila, 0.34)),
    far: (one, ink) => band(one, faint(ink.nila, 0.17))
  };

  /* Lines upright: where what is expected begins, and rows that are known for something. */
  const marks = (rows, ink) => ({
    id: "marks",
    beforeDatasetsDraw({ ctx, chartArea: area, scales: { x }, data: { datasets } }) {
      const expected = datasets.find(set => set.borderDash);
      const stroke = (at, dash, label) => {
        ctx.setLineDash(dash);
        ctx.beginPath();
        ctx.moveTo(x.getPixelForValue(at), area.top);
        ctx.lineTo(x.getPixelForValue(at), area.bottom);
        ctx.stroke();
        if (label) ctx.fillText(label, x.getPixelForValue(at), area.top - 7);
      };
      ctx.save();
      Object.assign(ctx, { strokeStyle: ink.edge, fillStyle: ink.muted, lineWidth: 1, textAlign: "center", font: `11px ${ink.font}` });
      rows.forEach((row, at) => { if ("mark" in row.dataset) stroke(at, [2, 3], row.dataset.mark); });
      const begins = expected ? expected.data.findIndex(value => value !== null) : -1;
      if (begins >= 0) stroke(begins, [], "");
      ctx.restore();
    }
  });

  const scales = (kind, ink, rows, series) => {
    const ticks = { color: ink.muted, maxRotation: 0 };
    if (kind === "rows") return {
      x: { display: false, beginAtZero: true },
      y: {
        grid: { display: false, drawTicks: false }, border: { display: false },
        ticks: {
          ...ticks, mirror: true, z: 1, padding: 0, autoSkip: false, color: ink.ink, labelOffset: series.length > 1 ? -24 : -17,
          callback: at => `${rows[at].cells[0].textContent.trim()}: ${series[0].cells[at].textContent.trim()}`
        }
      }
    };
    const stacked = kind === "stack";
    return {
      x: { stacked, grid: { display: false }, border: { color: ink.line }, ticks: { ...ticks, autoSkipPadding: 16 } },
      y: {
        stacked, beginAtZero: true, grid: { color: ink.line, drawTicks: false }, border: { display: false },
        ticks: { ...ticks, padding: 8, maxTicksLimit: 5, callback: value => shortly.format(value) }
      }
    };
  };

  const plugins = (ink, rows) => ({
    legend: {
      align: "start", position: "bottom", onClick: () => {},
      labels: {
        usePointStyle: true, boxHeight: 8, padding: 14,
        generateLabels: chart => {
          const named = chart.data.datasets.filter(set => !set.silent);
          return named.length < 2 ? [] : named.map(set => ({
            text: set.label, fontColor: ink.muted, pointStyle: set.sign, fillStyle: set.backgroundColor,
            strokeStyle: set.borderColor, lineWidth: set.sign === "line" ? 2 : 0, lineDash: set.borderDash
          }));
        }
      }
    },
    tooltip: {
      backgroundColor: ink.ink, titleColor: ink.card, bodyColor: ink.card, padding: 10, cornerRadius: 8, usePointStyle: true, boxHeight: 8,
      filter: item => !item.dataset.silent && item.raw !== null,
      callbacks: {
        title: items => items.length ? rows[items[0].dataIndex].cells[0].textContent.trim() : "",
        label: item => `${item.dataset.label}: ${item.dataset.cells[item.dataIndex].textContent.trim()}`,
        labelPointStyle: item => ({ pointStyle: item.dataset.sign, rotation: 0 })
      }
    }
  });

  const draw = figure => {
    const table = figure.querySelector("table") || document.getElementById(figure.dataset.table);
    const ink = palette();
    const { rows, series } = read(table);
    const kind = figure.dataset.chart;
    const datasets = series.flatMap(one => sets[one.kind](one, ink));
    if (kind === "rows") datasets.forEach((set, at) => { set.barThickness = at ? 6 : 14; });
    const old = charts.get(figure);
    if (old) old.destroy();
    const canvas = figure.querySelector("canvas") || figure.querySelector(".chart-room").appendChild(document.createElement("canvas"));
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", figure.querySelector("figcaption").textContent.trim());
    Chart.defaults.font.family = ink.font;
    charts.set(figure, new Chart(canvas, {
      type: "bar",
      data: { labels: rows.map(row => row.dataset.x || row.cells[0].textContent.trim()), datasets },
      options: {
        animation: false, maintainAspectRatio: false, indexAxis: kind === "rows" ? "y" : "x",
        interaction: { mode: "index", intersect: false, axis: kind === "rows" ? "y" : "x" },
        layout: { padding: { top: kind === "rows" ? 12 : kind === "forecast" ? 18 : 4 } },
        scales: scales(kind, ink, rows, series), plugins: plugins(ink, rows)
      },
      plugins: [marks(rows, ink)]
    }));
    if ("drawn" in figure.dataset) return;
    figure.dataset.drawn = "";
    figure.querySelectorAll("details[open]").forEach(details => { details.open = false; });
  };

  const figures = () => [...document.querySelectorAll("figure[data-chart]")];
  const drawAll = () => figures().forEach(draw);
  const swap = () => {
    for (const [figure, chart] of charts) if (!figure.isConnected) { chart.destroy(); charts.delete(figure); }
    figures().filter(figure => !charts.has(figure)).forEach(draw);
  };
  const repaint = () => { if (!printing) drawAll(); };

  document.fonts.ready.then(drawAll);
  document.addEventListener("htmx:afterSettle", swap);
  dark.addEventListener("change", repaint);
  new MutationObserver(repaint).observe(root, { attributeFilter: ["data-theme"] });
  /* Paper is white, whatever the screen is. */
  addEventListener("beforeprint", () => {
    const { theme } = root.dataset;
    printing = true;
    root.dataset.theme = "light";
    drawAll();
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  });
  addEventListener("afterprint", () => { printing = false; drawAll(); });
})();
