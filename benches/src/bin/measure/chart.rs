//! The chart of how cost grows, as SVG: both axes are logarithmic, so that what is linear has the slope of the dashed line.

use std::fmt::Write;
use vetted_benches::contestants::ALL;
use vetted_benches::harness::Failure;
use vetted_benches::harness::results::{Row, Rows};

/// A colour a contestant, in their order. vetted's stands out.
const COLOURS: [&str; 12] = [
    "#000000", "#7f7f7f", "#d62728", "#1f77b4", "#17becf", "#2ca02c", "#bcbd22", "#9467bd", "#8c564b", "#e377c2",
    "#ff7f0e", "#aec7e8",
];
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 280.0;
const LEFT: f64 = 56.0;
const TOP: f64 = 40.0;
/// From the left of a panel to the left of the next.
const PITCH: f64 = WIDTH + 70.0;

/// A panel: a series, its title and the words below its axis.
const PANELS: [(&str, &str, &str); 4] = [
    ("read/batch", "a list of records", "records"),
    ("read/chain", "structs within one another", "levels"),
    ("read/filter", "untagged enums within one another", "levels"),
    ("read/filter_bad", "the same, with a violation at the end", "levels"),
];

pub fn growth(rows: &Rows) -> Result<String, Failure> {
    let width = LEFT + PITCH * 4.0 + 110.0;
    let height = TOP + HEIGHT + 50.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Instructions to read and check a document, by its size</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for (index, (series, title, unit)) in (0_u8..).zip(PANELS) {
        let panel = Panel::around(rows, series, LEFT + PITCH * f64::from(index));
        panel.axes(&mut svg, title, unit)?;
        for (contestant, colour) in ALL.iter().zip(COLOURS) {
            panel.line(&mut svg, &points(rows, series, contestant.name), colour, contestant.name == "vetted")?;
        }
    }
    let taking_part = |name: &str| rows.0.iter().any(|row| row.contestant == name);
    let named = ALL.iter().zip(COLOURS).filter(|(contestant, _)| taking_part(contestant.name));
    for (index, (contestant, colour)) in (0_u8..).zip(named) {
        let (x, y) = (LEFT + PITCH * 4.0 - 36.0, TOP + 16.0 * f64::from(index));
        writeln!(svg, "<rect x=\"{x}\" y=\"{y}\" width=\"14\" height=\"4\" fill=\"{colour}\"/>")?;
        writeln!(svg, "<text x=\"{}\" y=\"{}\">{}</text>", x + 20.0, y + 6.0, contestant.name)?;
    }
    svg.push_str("</svg>\n");
    Ok(svg)
}

/// Sizes and instructions of a contestant.
fn points(rows: &Rows, series: &str, contestant: &str) -> Vec<(f64, f64)> {
    rows.0.iter().filter(|row| row.contestant == contestant).filter_map(|row| point(row, series)).collect()
}

fn point(row: &Row, series: &str) -> Option<(f64, f64)> {
    let (of, size) = row.case.rsplit_once('/')?;
    if of == series { Some((size.parse().ok()?, row.value?)) } else { None }
}

/// A pair of axes, and what they reach to, as logarithms.
struct Panel {
    left: f64,
    x: (f64, f64),
    y: (f64, f64),
}

impl Panel {
    /// A panel with room for all points of a series.
    fn around(rows: &Rows, series: &str, left: f64) -> Panel {
        let points: Vec<(f64, f64)> = rows.0.iter().filter_map(|row| point(row, series)).collect();
        let range = |of: fn(&(f64, f64)) -> f64| {
            let logarithms = points.iter().map(|point| of(point).log10());
            logarithms.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), one| (low.min(one), high.max(one)))
        };
        let ((low_x, high_x), (low_y, high_y)) = (range(|point| point.0), range(|point| point.1));
        Panel { left, x: (low_x, high_x), y: (low_y.floor(), high_y.ceil()) }
    }

    fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let across = (x.log10() - self.x.0) / (self.x.1 - self.x.0);
        let up = (y.log10() - self.y.0) / (self.y.1 - self.y.0);
        (self.left + across * WIDTH, TOP + (1.0 - up) * HEIGHT)
    }

    fn axes(&self, svg: &mut String, title: &str, unit: &str) -> Result<(), Failure> {
        let Panel { left, x, y } = self;
        let bottom = TOP + HEIGHT;
        writeln!(svg, "<text x=\"{left}\" y=\"{}\" font-weight=\"bold\">{title}</text>", TOP - 16.0)?;
        writeln!(svg, "<path d=\"M{left} {TOP} V{bottom} h{WIDTH}\" fill=\"none\" stroke=\"#444\"/>")?;
        let mut exponent = y.0;
        while exponent <= y.1 {
            let (_, height) = self.at((1.0, 10_f64.powf(exponent)));
            writeln!(svg, "<path d=\"M{left} {height} h{WIDTH}\" stroke=\"#ddd\"/>")?;
            let x = left - 6.0;
            writeln!(
                svg,
                "<text x=\"{x}\" y=\"{}\" text-anchor=\"end\">10{}</text>",
                height + 4.0,
                superscript(exponent)
            )?;
            exponent += 1.0;
        }
        for (size, anchor) in [(x.0, "start"), (x.1, "end")] {
            let (across, _) = self.at((10_f64.powf(size), 1.0));
            let shown = 10_f64.powf(size).round();
            writeln!(
                svg,
                "<text x=\"{across}\" y=\"{}\" text-anchor=\"{anchor}\">{shown} {unit}</text>",
                bottom + 18.0
            )?;
        }
        // What is linear goes up with it.
        let (from, to) =
            (self.at((10_f64.powf(x.0), 10_f64.powf(y.0))), self.at((10_f64.powf(x.1), 10_f64.powf(y.0 + x.1 - x.0))));
        writeln!(
            svg,
            "<path d=\"M{:.1} {:.1} L{:.1} {:.1}\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>",
            from.0, from.1, to.0, to.1
        )?;
        Ok(())
    }

    fn line(&self, svg: &mut String, points: &[(f64, f64)], colour: &str, stands_out: bool) -> Result<(), Failure> {
        if points.is_empty() {
            return Ok(());
        }
        let width = if stands_out { 3.0 } else { 1.3 };
        write!(svg, "<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" points=\"")?;
        for point in points {
            let (x, y) = self.at(*point);
            write!(svg, "{x:.1},{y:.1} ")?;
        }
        writeln!(svg, "\"/>")?;
        Ok(())
    }
}

/// An exponent, as it is written above a ten.
fn superscript(exponent: f64) -> String {
    let digits = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let shown = format!("{exponent:.0}");
    shown.chars().filter_map(|digit| digits.get(digit.to_digit(10)? as usize)).collect()
}
