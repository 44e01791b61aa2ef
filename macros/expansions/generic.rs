#[derive(Vetted)]
pub struct Page<'a, T: Clone, const MOST: usize> {
    #[len(max = MOST)]
    pub items: Vec<T>,
    pub title: Cow<'a, str>,
    #[serde(default)]
    pub next: u32,
}
