/**
 * Names of people by where they are common, drawn at random (so many of women, so many of men, so many of families) from the locale data
 * of `@faker-js/faker` 10.6.0 (MIT, © 2022-2025 Faker contributors); the label is the locale's own. A label says of a name where it is
 * common, nothing about anybody who bears it. Other groups come from lists that are named at run time.
 */
import type { NameGroup } from '../pii-groups.js';

const LISTS: Readonly<Record<string, readonly [given: string, family: string]>> = {
  'United States': [
    'Lila Elta Kimberly Margarete Kaylin Selmer Tito Barrett Zakary Dane',
    'Zemlak Hoppe Bartell Blanda Padberg Walker Schowalter Kramer',
  ],
  Nigeria: [
    'Onome Akunna Ifeoma Cherechi Titilayo Adedayo Azubuike Abisola Olumide Oluwunmi',
    'Onohinosen Opeyemi Olufeyikemi Adebayo Ehigiator Aigbiniode Ogunbanwo Abiodun',
  ],
  India: [
    'Madhuri Jyotsana Gayatri Gautami Aadrika Mohan Balgopal Amish Ranjit Giriraj',
    'Talwar Devar Kapoor Iyer Mukhopadhyay Nayar Chopra Agarwal',
  ],
  'South Africa (Zulu)': [
    'Nozipho Amahle Liyana Sizakele Siphephelo Mandla Nkosenye Kagiso Thamsanqa Mthunzi',
    'Ndebele Bhuyeni Thumbeza Nonyana Mbuso Fuze Siyaya Khuzwayo',
  ],
  Türkiye: [
    'Fahriye Nehir Nigar Çişem Şelale Engin Ecmel Keramet Tayfun Kubilay',
    'Örge Poçan Bölükbaş Yılmazer Bayazıt Eronat Yavuz Birlik',
  ],
  Poland: [
    'Helena Olimpia Tekla Stella Daria Gilbert Ambroży Bertram Nazariusz Edwin',
    'Michałek Jankowiak Niewiadomski Pawlik Wolny Wojtasik Góra Adamczyk',
  ],
  Mexico: [
    'Melissa Berta Renata Estela Micaela Antonio Roberto Felipe Elías Horacio',
    'Mojica Vergara Kindelan Zapata Armas Murillo Pabón Campos',
  ],
  Germany: [
    'Carla Annalena Marleen Jonna Mariella Amar Arvid Klemens Aaron Baran',
    'Zanner Heinrich Dold Freimuth Herbrand Kramer Lauinger Wujak',
  ],
};

export const NAME_GROUPS: readonly NameGroup[] = Object.entries(LISTS).map(([name, [given, family]]) => ({
  name,
  first: given.split(' '),
  last: family.split(' '),
}));
