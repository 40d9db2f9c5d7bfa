export default function MapPanel() {
  return null;
}
