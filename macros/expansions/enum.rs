#[derive(Vetted)]
#[serde(tag = "type")]
pub enum Shape {
    Point,
    Circle {
        #[range(above = 0.0)]
        radius: f64,
    },
}

#[derive(Parse)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    Ascending,
    #[serde(alias = "desc")]
    Descending,
}
